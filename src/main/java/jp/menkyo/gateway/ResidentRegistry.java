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
     * @param birthDate null when it is only partly known; it is then not compared
     * @param sex null when nobody knows it; it is then not compared
     * @param addressText null when nobody declared one; it is then not compared
     */
    record Claim(
            PersonName name,
            PersonName kana,
            @Nullable LocalDate birthDate,
            @Nullable Sex sex,
            @Nullable String addressText) {}

    /** The classes of answers; what each one leads to is for people to decide, none of them refuses anybody. */
    enum Result {
        /** 一致・生存. */
        MATCH,
        /** 一致・生存; only the writing was touched (軽微な修正), which is no reason to correct anything here. */
        MINOR,
        /** Alive, but not as declared (氏名・住所等の相違). */
        DIFFERS,
        /** 一致・死亡. */
        DEAD,
        /** The entry was removed for another reason (転出・職権消除); the person may live elsewhere or abroad. */
        REMOVED,
        /** 該当なし. */
        NOT_FOUND,
        /** 複数候補: several people fit; the terminal search tells them apart. */
        SEVERAL,
        /** 対象外: people abroad and old entries that Juki-net does not hold. */
        OUT_OF_SCOPE;

        /** Did Juki-net confirm the person as declared, and alive? */
        public boolean confirmed() {
            return this == MATCH || this == MINOR;
        }
    }

    enum Item {
        NAME,
        BIRTH_DATE,
        SEX,
        ADDRESS
    }

    /**
     * @param differing the items that are not the same as declared
     * @param resident what Juki-net holds; null when it names nobody
     */
    record ResidentAnswer(
            Result result, Set<Item> differing, @Nullable Resident resident) {}

    /** @param change what last happened to the entry (変更情報); null when nothing did since it was made */
    record Resident(
            PersonName name,
            LocalDate birthDate,
            Sex sex,
            String addressPrefecture,
            String addressText,
            @Nullable ResidentChange change) {

        /** Day of death, null while the person lives as far as Juki-net knows. */
        public @Nullable LocalDate diedOn() {
            return change != null && change.reason() == ResidentChange.Reason.DIED ? change.on() : null;
        }

        @Override
        public String toString() {
            return "Resident[hidden]";
        }
    }
}
