package jp.menkyo.workflow.progress;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One run of a process for a case: the procedure itself, or a part that it called.
 *
 * @param id engine id of the process instance
 * @param name what the model is called
 * @param calledBy the run that called it; null for the procedure itself
 * @param endedAt null while it runs
 */
public record Run(
        String id,
        String name,
        @Nullable String calledBy,
        Instant startedAt,
        @Nullable Instant endedAt) {

    public boolean ended() {
        return endedAt != null;
    }
}
