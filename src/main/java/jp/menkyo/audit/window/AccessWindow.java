package jp.menkyo.audit.window;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A time within which an auditor may read.
 *
 * @param auditor user name of the auditor
 * @param endsAt nothing needs to be done for it to end
 * @param grantedBy user name of the manager or system officer who opened it, never the auditor
 * @param closedAt when it was closed before its end; null when it was not
 */
public record AccessWindow(
        String id,
        String auditor,
        Instant opensAt,
        Instant endsAt,
        String reason,
        String grantedBy,
        Instant grantedAt,
        @Nullable String closedBy,
        @Nullable Instant closedAt) {

    /** Where it stands at {@code now}, in words. */
    public String state(Instant now) {
        if (closedAt != null) {
            return "取消し";
        }
        if (now.isBefore(opensAt)) {
            return "開始前";
        }
        return now.isBefore(endsAt) ? "有効" : "終了";
    }

    /** Not over yet and not closed. */
    public boolean closable(Instant now) {
        return closedAt == null && now.isBefore(endsAt);
    }
}
