package jp.menkyo.reporting.past;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A step of a case, in the order the case came there.
 *
 * @param kind USER, SERVICE, WAIT, PART, GATEWAY, START or END
 * @param actor user name; null where nobody held it, or for a reader who may not see persons
 * @param waitedSeconds until somebody took it on, or until it ended where nobody did
 * @param workedSeconds from then on; null where nobody took it on, or while it is open
 * @param brokenOff was it left without being done?
 */
public record PastStep(
        String runId,
        String process,
        int version,
        String element,
        @Nullable String name,
        String kind,
        Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable String actor,
        @Nullable Long waitedSeconds,
        @Nullable Long workedSeconds,
        boolean brokenOff) {}
