package jp.menkyo.calendar;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * The closed days of a year, worked out once and kept. A correction made here counts as soon as it is committed; one made
 * by another server, or in the database itself, within {@link #KEPT}.
 */
@Component
class ClosedDays {

    static final Duration KEPT = Duration.ofMinutes(10);

    private static final MonthDay YEAR_END = MonthDay.of(12, 29);
    private static final MonthDay NEW_YEAR = MonthDay.of(1, 3);

    private final Corrections corrections;
    private final Clock clock;
    private final Map<Integer, Year> years = new ConcurrentHashMap<>();

    ClosedDays(Corrections corrections, Clock clock) {
        this.corrections = corrections;
        this.clock = clock;
    }

    boolean contains(LocalDate day) {
        return year(day.getYear()).closed().contains(day);
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMPLETION)
    void on(CalendarCorrected corrected) {
        years.remove(corrected.day().getYear());
    }

    /** Two threads may load the same year at once; that is harmless, while waiting for each other's connection is not. */
    private Year year(int number) {
        var known = years.get(number);
        if (known == null || known.olderThan(KEPT, clock.instant())) {
            known = new Year(closedDays(number), clock.instant());
            years.put(number, known);
        }
        return known;
    }

    private Set<LocalDate> closedDays(int year) {
        var holidays = NationalHolidays.of(year);
        var corrected = corrections.of(year);
        return LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(day -> corrected.getOrDefault(day, holidays.contains(day) || closedByOrdinance(day)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Saturdays, Sundays and the turn of the year (東京都の休日に関する条例). */
    private static boolean closedByOrdinance(LocalDate day) {
        var monthDay = MonthDay.from(day);
        return day.getDayOfWeek() == DayOfWeek.SATURDAY
                || day.getDayOfWeek() == DayOfWeek.SUNDAY
                || !monthDay.isBefore(YEAR_END)
                || !monthDay.isAfter(NEW_YEAR);
    }

    private record Year(Set<LocalDate> closed, Instant loadedAt) {

        boolean olderThan(Duration age, Instant now) {
            return Duration.between(loadedAt, now).abs().compareTo(age) > 0;
        }
    }
}
