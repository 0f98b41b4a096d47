package jp.menkyo.calendar;

import java.time.LocalDate;
import org.springframework.stereotype.Service;

/**
 * On which days the office works. Closed are Saturdays, Sundays, national holidays and 12/29 to 1/3 (the prefecture's
 * ordinance on its holidays), as corrected by {@link Corrections}. Known are the years 1948 to 2099; other years are
 * refused with {@link IllegalArgumentException}.
 */
@Service
public class OfficeCalendar {

    private final ClosedDays closedDays;

    OfficeCalendar(ClosedDays closedDays) {
        this.closedDays = closedDays;
    }

    public boolean closed(LocalDate day) {
        return closedDays.contains(day);
    }

    /** The day itself when the office is open on it, else the next day it is. */
    public LocalDate nextOpen(LocalDate day) {
        var open = day;
        while (closed(open)) {
            open = open.plusDays(1);
        }
        return open;
    }

    /**
     * The {@code days}-th office day after a day, which itself is not counted; with 0 the same as {@link #nextOpen}.
     *
     * @throws IllegalArgumentException when {@code days} is negative
     */
    public LocalDate plusOfficeDays(LocalDate day, int days) {
        if (days < 0) {
            throw new IllegalArgumentException("office days are counted forwards, not " + days);
        }
        var reached = days == 0 ? nextOpen(day) : day;
        for (int counted = 0; counted < days; counted++) {
            reached = nextOpen(reached.plusDays(1));
        }
        return reached;
    }

    /**
     * How many office days lie after {@code from} up to and including {@code to}; negative when {@code to} comes first, so
     * that a worklist can say how many are left or overdue.
     */
    public int officeDaysBetween(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -officeDaysBetween(to, from);
        }
        return (int) from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(day -> !closed(day))
                .count();
    }
}
