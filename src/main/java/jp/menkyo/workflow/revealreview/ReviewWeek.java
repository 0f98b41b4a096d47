package jp.menkyo.workflow.revealreview;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** A week from Monday to Sunday in Japan. */
public record ReviewWeek(LocalDate monday) {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private static final String KEY = "reveals-";

    public ReviewWeek {
        if (monday.getDayOfWeek() != DayOfWeek.MONDAY) {
            throw new IllegalArgumentException("a week begins on a Monday, not on " + monday);
        }
    }

    /** @throws ReviewRefused when there can be no such week */
    public static ReviewWeek beginning(LocalDate monday) {
        if (monday.getDayOfWeek() != DayOfWeek.MONDAY) {
            throw new ReviewRefused(ReviewRefused.Reason.UNKNOWN);
        }
        return new ReviewWeek(monday);
    }

    static ReviewWeek of(LocalDate day) {
        return new ReviewWeek(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
    }

    ReviewWeek before() {
        return new ReviewWeek(monday.minusWeeks(1));
    }

    ReviewWeek after() {
        return new ReviewWeek(monday.plusWeeks(1));
    }

    public LocalDate sunday() {
        return monday.plusDays(6);
    }

    Instant begin() {
        return monday.atStartOfDay(TOKYO).toInstant();
    }

    Instant end() {
        return after().begin();
    }

    /** What its process is known by. */
    String businessKey() {
        return KEY + monday;
    }

    static Optional<ReviewWeek> ofBusinessKey(String key) {
        return key.startsWith(KEY)
                ? Optional.of(new ReviewWeek(LocalDate.parse(key.substring(KEY.length()))))
                : Optional.empty();
    }
}
