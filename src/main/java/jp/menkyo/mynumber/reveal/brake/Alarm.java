package jp.menkyo.mynumber.reveal.brake;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something about reveals that whoever is responsible must look at.
 *
 * @param officer whose doing raised it; null when it was everybody's
 * @param seenBy who has dealt with it; null while nobody has
 */
public record Alarm(
        long id,
        Kind kind,
        @Nullable String officer,
        Instant at,
        @Nullable String seenBy,
        @Nullable Instant seenAt,
        @Nullable String note) {

    /** What happened. */
    public enum Kind {
        OFFICER_LIMIT("1人が1時間に表示できる回数に達した"),
        OFFICE_LIMIT("全員で1時間に表示できる回数に達した"),
        COMPARISON_LIMIT("1人が1時間に照合できる回数に達した"),
        REVIEW_DOUBT("点検で、調べる必要があるとされた表示がある");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
