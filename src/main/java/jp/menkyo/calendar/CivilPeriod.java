package jp.menkyo.calendar;

import java.time.LocalDate;

/**
 * Last days of periods as the Civil Code counts them: the day of the event is left out (民法第140条) and the period ends
 * with the end of its last day (民法第141条). It knows no office days.
 */
public final class CivilPeriod {

    private CivilPeriod() {}

    /** The last of {@code days} days after an event. */
    public static LocalDate ofDays(LocalDate event, int days) {
        return event.plusDays(days);
    }

    /**
     * The last day of {@code months} months after an event, by the calendar (民法第143条): the day before the one that
     * answers to the first counted day, or the end of the month when it has no such day. A paper issued on 2025-01-15 is
     * thus less than six months old until 2025-07-15, one issued on 2025-02-28 until 2025-08-31.
     */
    public static LocalDate ofMonths(LocalDate event, int months) {
        var firstCounted = event.plusDays(1);
        var answering = firstCounted.plusMonths(months);
        return answering.getDayOfMonth() == firstCounted.getDayOfMonth() ? answering.minusDays(1) : answering;
    }
}
