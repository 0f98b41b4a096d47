package jp.menkyo.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/** An office calendar without a database, with the corrections a test gives it. */
public final class CalendarFixture {

    private CalendarFixture() {}

    public static OfficeCalendar officeCalendar() {
        return new OfficeCalendar(new ClosedDays(new Fixed(Map.of()), Clock.systemUTC()));
    }

    public static StatutoryDeadline statutoryDeadline() {
        return new StatutoryDeadline(officeCalendar());
    }

    static Fixed corrections(Map<LocalDate, Boolean> days) {
        return new Fixed(days);
    }

    /** Corrections that are simply there, and that count how often they are read. */
    static final class Fixed extends Corrections {

        private final Map<LocalDate, Boolean> days;
        private final Map<Integer, Integer> reads = new TreeMap<>();

        private Fixed(Map<LocalDate, Boolean> days) {
            super(null, Clock.systemUTC(), event -> {});
            this.days = days;
        }

        @Override
        Map<LocalDate, Boolean> of(int year) {
            reads.merge(year, 1, Integer::sum);
            return days;
        }

        Map<Integer, Integer> reads() {
            return reads;
        }
    }
}
