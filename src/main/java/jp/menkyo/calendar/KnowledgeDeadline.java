package jp.menkyo.calendar;

import java.time.LocalDate;
import org.springframework.stereotype.Service;

/**
 * Deadlines that run from knowledge, as for reports of a leak (番号法第29条の4): the day of knowledge is day 1, and a last
 * day on which the office is closed moves to the next one on which it is open.
 */
@Service
public class KnowledgeDeadline {

    private final OfficeCalendar calendar;

    KnowledgeDeadline(OfficeCalendar calendar) {
        this.calendar = calendar;
    }

    /**
     * The {@code days}-th day, the day of knowledge included.
     *
     * @throws IllegalArgumentException when {@code days} is less than 1
     */
    public LocalDate of(LocalDate knownOn, int days) {
        if (days < 1) {
            throw new IllegalArgumentException("the day of knowledge is day 1, there is no day " + days);
        }
        return calendar.nextOpen(knownOn.plusDays(days - 1L));
    }
}
