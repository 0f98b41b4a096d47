package jp.menkyo.notification.post;

import jp.menkyo.notification.NoticeState;
import org.jspecify.annotations.Nullable;

/**
 * How a hand-over ended.
 *
 * @param state {@code SENT}, {@code FAILED} or {@code UNKNOWN}
 * @param reason a code; null when sent
 */
public record Outcome(NoticeState state, @Nullable String reason) {}
