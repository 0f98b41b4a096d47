package jp.menkyo.notification.letter;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which letters are wanted; null means all.
 *
 * @param q a part of the receipt number; never a name, because it stands in an address
 * @param writtenOn day on which they were written
 */
public record LetterQuery(
        @Nullable String q, @Nullable State state, @Nullable LocalDate writtenOn) {

    /** Does it still have to be posted? */
    public enum State {
        WAITING("発送待ち"),
        POSTED("発送済み");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
