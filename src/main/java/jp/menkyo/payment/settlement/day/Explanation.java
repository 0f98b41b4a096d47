package jp.menkyo.payment.settlement.day;

import java.util.Objects;
import jp.menkyo.payment.settlement.match.Difference;
import org.jspecify.annotations.Nullable;

/**
 * What an officer says about a difference. It holds for exactly the amounts it was written for: when one of them changes,
 * the difference is unexplained again.
 *
 * @param approvedBy the second officer, where the cause needs one
 */
public record Explanation(
        long id,
        String subject,
        long bookYen,
        @Nullable Long orderYen,
        long otherYen,
        Cause cause,
        String reason,
        String explainedBy,
        @Nullable String approvedBy) {

    boolean isAbout(Difference difference) {
        return subject.equals(difference.subject())
                && bookYen == difference.bookYen()
                && otherYen == difference.otherYen()
                && Objects.equals(orderYen, difference.orderYen());
    }

    public boolean waitsForApproval() {
        return cause.needsSecondPerson() && approvedBy == null;
    }
}
