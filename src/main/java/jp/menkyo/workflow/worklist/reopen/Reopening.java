package jp.menkyo.workflow.worklist.reopen;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request to take up a finished task again.
 *
 * @param requestedBy who did the task and asks, by name
 * @param answer {@code TAKEN_UP} when the manager begins what it takes (職権の起案, 取消し …), {@code DECLINED} otherwise; null
 *     while it waits
 * @param answeredBy the manager by name, or null
 */
public record Reopening(
        UUID id,
        String caseNumber,
        String stepName,
        String requestedBy,
        OffsetDateTime requestedAt,
        String reason,
        @Nullable String answer,
        @Nullable String answerReason,
        @Nullable String answeredBy) {}
