package jp.menkyo.gateway.reconciliation;

import java.time.Instant;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * One time that a month was held against the network's record.
 *
 * @param pagesRead how far it has come
 * @param failure why the last page could not be read, a code; it is tried again
 * @param outcome null while it is at work
 */
public record Run(
        long id,
        YearMonth month,
        String requestedBy,
        Instant requestedAt,
        int pagesRead,
        @Nullable String failure,
        @Nullable Outcome outcome) {

    /** How many exchanges each side has, and how many differences there are. */
    public record Outcome(Instant at, int ours, int theirs, int differences) {}
}
