package jp.menkyo.reporting.past;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A run of a process.
 *
 * @param runId process instance in the engine
 * @param version of the model
 * @param calledBy run that called it; null for a procedure itself
 * @param endedAt null while it runs
 * @param ending end event it reached; null when it was broken off or still runs
 * @param seconds from start to end, null while it runs
 */
public record PastRun(
        String runId,
        String caseNumber,
        String process,
        int version,
        @Nullable String calledBy,
        Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable String ending,
        @Nullable Long seconds) {}
