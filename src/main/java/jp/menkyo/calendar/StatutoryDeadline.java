package jp.menkyo.calendar;

import java.time.LocalDate;
import org.springframework.stereotype.Service;

/**
 * Deadlines that an Act sets for the public, for instance the 30 days of 栄養士法施行令第3条: the day of the event is not
 * counted, and a last day on which the office is closed moves to the next one on which it is open
 * (地方自治法第4条の2第4項).
 */
@Service
public class StatutoryDeadline {

    private final OfficeCalendar calendar;

    StatutoryDeadline(OfficeCalendar calendar) {
        this.calendar = calendar;
    }

    /** The last day on which the duty can be met in time, {@code days} days after the event. */
    public LocalDate of(LocalDate event, int days) {
        return calendar.nextOpen(CivilPeriod.ofDays(event, days));
    }

    /** The same for a period of months. */
    public LocalDate ofMonths(LocalDate event, int months) {
        return calendar.nextOpen(CivilPeriod.ofMonths(event, months));
    }
}
