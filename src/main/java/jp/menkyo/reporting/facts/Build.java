package jp.menkyo.reporting.facts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One whole copy of the facts.
 *
 * @param generation its number
 * @param startedBy user name; null for the first one, which begins by itself
 * @param done cases taken so far, of {@code total} that were there at the beginning
 * @param switchedAt when it went live
 * @param differing how many facts were others than in the copy it replaced; null before it went live
 * @param example the first few of them, case numbers or days with an element
 */
public record Build(
        long generation,
        State state,
        @Nullable String startedBy,
        Instant startedAt,
        long done,
        long total,
        @Nullable Instant switchedAt,
        @Nullable Long differing,
        @Nullable String example) {

    /** What a copy is for. */
    public enum State {
        BUILDING("作成中"),
        LIVE("使用中"),
        REPLACED("入替え済み"),
        CANCELLED("中止");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** In percent, never 100 before it is live. */
    public int percent() {
        if (state == State.LIVE || state == State.REPLACED) {
            return 100;
        }
        return total == 0 ? 0 : (int) Math.min(99, 100 * done / total);
    }
}
