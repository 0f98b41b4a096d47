package jp.menkyo.workflow.revealreview;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The review of a week.
 *
 * @param reveals how many there were
 * @param odd how many of them were odd when the review was opened
 * @param closedAt when the last one was looked at; null while some are open
 */
public record Review(
        ReviewWeek week,
        Instant openedAt,
        int reveals,
        int odd,
        @Nullable Instant closedAt) {}
