package jp.menkyo.gateway.reconciliation;

import java.time.Instant;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A difference with what became of it.
 *
 * @param explanation null while nobody has explained it
 */
public record FoundDifference(
        long id,
        YearMonth month,
        Difference difference,
        State state,
        Instant foundAt,
        @Nullable Explanation explanation) {

    public enum State {
        OPEN("未解明"),
        EXPLAINED("解明済み"),
        /** A later run does not find it any more. */
        GONE("解消");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** What an officer found out. */
    public record Explanation(String words, String by, Instant at) {}
}
