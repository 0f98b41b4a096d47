package jp.menkyo.registry.act;

import java.time.LocalDate;
import java.util.Set;
import jp.menkyo.shared.CaseNumber;
import org.jspecify.annotations.Nullable;

/**
 * On what an entry in the roster rests.
 *
 * @param applicationClass 申請区分 (別添２ item 4), two digits
 * @param reasonCode 理由 (item 20), two digits; 99 needs remarks
 * @param receivedOn 収受日 (item 2)
 * @param effectiveOn day of legal effect, which is not the day of writing
 * @param approvedBy user name of the officer who decided
 * @param remarks 備考 (item 21); null keeps those the licence has
 */
public record Basis(
        CaseNumber caseNumber,
        String applicationClass,
        @Nullable String reasonCode,
        LocalDate receivedOn,
        LocalDate effectiveOn,
        String approvedBy,
        @Nullable String remarks) {

    private static final Set<String> CLASSES =
            Set.of("20", "21", "22", "30", "31", "40", "41", "42", "50", "60", "70", "80", "90");
    private static final String OTHER = "99";

    public Basis {
        if (!CLASSES.contains(applicationClass)) {
            throw new IllegalArgumentException("nothing changes by an application of class " + applicationClass);
        }
        if (reasonCode != null && !reasonCode.matches("[0-9]{2}")) {
            throw new IllegalArgumentException("a reason is two digits");
        }
        if (OTHER.equals(reasonCode) && (remarks == null || remarks.isBlank())) {
            throw new IllegalArgumentException("another reason is explained in the remarks");
        }
        if (approvedBy.isBlank()) {
            throw new IllegalArgumentException("nothing changes without an approver");
        }
    }
}
