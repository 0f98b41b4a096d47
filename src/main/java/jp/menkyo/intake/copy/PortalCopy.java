package jp.menkyo.intake.copy;

import java.time.Instant;
import jp.menkyo.shared.CaseNumber;
import org.jspecify.annotations.Nullable;

/**
 * A copy that the portal still has, or had. It is asked to delete it as soon as what it sent has been committed here, and
 * again until it says that it has; a copy that outlives its time is for a person to look at.
 *
 * @param applicationId the portal's own name of the application
 * @param attempts how often it was asked
 * @param lastReason why the last attempt did not settle it, a code
 * @param deletedAt when the portal said so; null before
 * @param overdueAt since when it is late; null while it is in time
 */
public record PortalCopy(
        String id,
        CaseNumber receiptNumber,
        String applicationId,
        Part part,
        Instant receivedAt,
        int attempts,
        @Nullable String lastReason,
        @Nullable Instant deletedAt,
        @Nullable Instant overdueAt) {

    /** What of an application it is. */
    public enum Part {
        APPLICATION("申請"),
        AMENDMENT("補正");

        private final String label;

        Part(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
