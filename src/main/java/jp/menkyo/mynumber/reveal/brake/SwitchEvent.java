package jp.menkyo.mynumber.reveal.brake;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody moved the switch, or wants it moved.
 *
 * @param requestedBy who had asked for it, with {@code ON} only: never the same as {@code by}
 */
public record SwitchEvent(
        Action action, String by, @Nullable String requestedBy, String reason, Instant at) {

    /** What was done. */
    public enum Action {
        OFF("停止した"),
        ON_REQUESTED("再開を申し出た"),
        ON_DECLINED("再開を認めなかった"),
        ON("再開した");

        private final String label;

        Action(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
