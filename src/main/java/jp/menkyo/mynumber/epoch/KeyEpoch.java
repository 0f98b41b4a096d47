package jp.menkyo.mynumber.epoch;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One epoch of keys in service.
 *
 * @param numbers how many numbers rest on it
 * @param envelopes how many signed envelopes rest on it
 * @param newest does it seal what is new?
 * @param requestedBy who asked for its destruction, null when nobody has
 * @param statement what that person says became of the copies and backups
 * @param confirmedBy who confirmed it; then it only waits to be carried out
 */
public record KeyEpoch(
        int epoch,
        Instant inServiceSince,
        long numbers,
        long envelopes,
        boolean newest,
        @Nullable String requestedBy,
        @Nullable Instant requestedAt,
        @Nullable String statement,
        @Nullable String confirmedBy) {

    public boolean inUse() {
        return newest || numbers + envelopes > 0;
    }
}
