package jp.menkyo.gateway.overview;

import java.time.Instant;
import jp.menkyo.gateway.GatewayStatus.State;
import jp.menkyo.gateway.Switchboard.Stop;
import org.jspecify.annotations.Nullable;

/**
 * One gateway as it is and as it was.
 *
 * @param stop who stopped it by hand and why, null while it is in use
 * @param lastSuccess last usable answer of this week
 * @param lastFailure reason of the last call of this week without one, a code
 * @param calls calls of the last hour
 * @param failures those of them without a usable answer
 * @param usedToday calls of today, null when nobody counts them
 */
public record GatewayFigures(
        State state,
        @Nullable Stop stop,
        @Nullable Instant lastSuccess,
        @Nullable String lastFailure,
        @Nullable Instant lastFailureAt,
        long calls,
        long failures,
        @Nullable Integer usedToday) {

    public String gateway() {
        return state.gateway();
    }
}
