package jp.menkyo.mynumber.rotation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Moving everything to a newer key.
 *
 * @param epoch where everything goes
 * @param total rows there were to move
 * @param moved rows moved so far
 * @param leftOver rows that stayed behind, known at the end
 */
public record Rotation(
        long id,
        int epoch,
        State state,
        long total,
        long moved,
        long leftOver,
        String startedBy,
        Instant startedAt,
        @Nullable Instant finishedAt) {

    /** How it stands. */
    public enum State {
        RUNNING("実行中"),
        DONE("完了"),
        /** Something would not open and stayed behind; somebody has to look. */
        INCOMPLETE("一部が残っています"),
        CANCELLED("中止"),
        /** It broke off, for instance because the database went away; starting again goes on. */
        FAILED("中断");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** Hundredths done, 0 to 100. */
    public int percent() {
        return total == 0 ? 100 : (int) Math.min(100, moved * 100 / total);
    }
}
