package jp.menkyo.gateway;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the lines to outside systems are at this moment. */
public interface GatewayStatus {

    /** Every gateway we have a line to. */
    List<State> all();

    /** A person wants the gateway to be called again: earlier failures are forgotten. */
    void retry(String gateway);

    /**
     * @param since when the condition began
     * @param lastFailure code of the last failure since the start, null while nothing has failed
     * @param lastFailureText the same in Japanese
     * @param lastFailureAt when that was
     */
    record State(
            String gateway,
            Condition condition,
            Instant since,
            @Nullable String lastFailure,
            @Nullable String lastFailureText,
            @Nullable Instant lastFailureAt,
            Load load) {}

    /**
     * @param busy calls on their way
     * @param atOnce how many there may be
     * @param perMinute agreed calls per minute, null without limit
     * @param usedThisMinute those already made
     * @param perDay agreed calls per day, null without limit
     */
    record Load(
            int busy,
            int atOnce,
            @Nullable Integer perMinute,
            @Nullable Integer usedThisMinute,
            @Nullable Integer perDay) {}

    /** What a line does now. */
    enum Condition {
        WORKING("稼働中"),
        INTERRUPTED("障害のため一時停止中（自動で再開を試みます）"),
        PROBING("再開を確認中"),
        RESTING("相手側の求めで一時休止中（自動で再開します）"),
        STOPPED("保守のため職員が停止中");

        private final String label;

        Condition(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
