package jp.menkyo.gateway;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the outside systems are, for officers who wonder why a case waits. */
public interface GatewayStatus {

    /** Every gateway we have a line to. */
    List<State> all();

    /**
     * @param since when the condition began
     * @param lastFailure code of the last failure, null while nothing has failed
     * @param lastFailureText the same in Japanese
     * @param lastFailureAt when that was
     */
    record State(
            String gateway,
            Condition condition,
            Instant since,
            @Nullable String lastFailure,
            @Nullable String lastFailureText,
            @Nullable Instant lastFailureAt) {}

    /** What the breaker of a line does now. */
    enum Condition {
        WORKING("稼働中"),
        INTERRUPTED("障害のため一時停止中（自動で再開を試みます）"),
        PROBING("再開を確認中");

        private final String label;

        Condition(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
