package jp.menkyo.gateway;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The inquiries that the law allows us to make over the information network (照会許可用照合リスト), as far as we know them. A
 * gateway asks it before anything leaves; what is not on it is not asked (番号法第19条第8号).
 */
@FunctionalInterface
public interface PermitList {

    /** The rule that permits it on that day, empty when none does. */
    Optional<String> rule(Wish wish);

    /**
     * One kind of data that somebody wants to ask for.
     *
     * @param body who asks (照会者), a code
     * @param task for which administrative work (事務), a code
     * @param provider whom (提供者), a code
     * @param legalBasis code of the provision
     * @param on the day of the inquiry
     */
    record Wish(String body, String task, String provider, FamilyData data, String legalBasis, LocalDate on) {}
}
