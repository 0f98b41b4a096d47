package jp.menkyo.gateway;

import java.time.LocalDate;
import java.util.Set;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.NumberToken;
import jp.menkyo.shared.person.PersonName;
import jp.menkyo.shared.person.Sex;
import org.jspecify.annotations.Nullable;

/** Juki-net (住基ネット): confirms a person by My Number (住民基本台帳法第30条の9ほか; the basis is a dated code). */
public interface ResidentRegistry {

    /**
     * Asks for the person behind the token and compares with what the applicant declared.
     *
     * @throws GatewayUnavailable when there is no usable answer now; asking again later is safe
     */
    ResidentAnswer inquire(ResidentInquiry inquiry);

    record ResidentInquiry(CaseNumber caseNumber, NumberToken token, String legalBasis, Claim claim) {}

    /**
     * The four items (基本4情報) as declared.
     *
     * @param addressText null when nobody declared one; it is then not compared
     */
    record Claim(
            PersonName name,
            PersonName kana,
            LocalDate birthDate,
            Sex sex,
            @Nullable String addressText) {}

    enum Result {
        MATCH,
        DIFFERS,
        NOT_FOUND,
        DEAD
    }

    enum Item {
        NAME,
        BIRTH_DATE,
        SEX,
        ADDRESS
    }

    /**
     * @param differing the items that are not the same; empty unless {@code DIFFERS} or {@code DEAD}
     * @param resident what Juki-net holds; null when not found
     */
    record ResidentAnswer(
            Result result, Set<Item> differing, @Nullable Resident resident) {}

    record Resident(
            PersonName name,
            LocalDate birthDate,
            Sex sex,
            String addressPrefecture,
            String addressText,
            @Nullable LocalDate diedOn) {}
}
