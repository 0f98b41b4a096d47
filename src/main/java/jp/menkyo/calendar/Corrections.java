package jp.menkyo.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Days on which the office is closed or open against the rule: a holiday made by a special Act, an equinox announced
 * otherwise, a flood. The table is only ever added to; the newest entry about a day counts.
 */
@Service
public class Corrections {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Corrections(JdbcClient jdbc, Clock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Says from now on that the office is closed, or open, on a day.
     *
     * @param note why, for readers of the calendar
     * @param source where it is laid down: an Act, a notice, the almanac
     */
    @Transactional
    public void enter(LocalDate day, boolean closed, String note, String source) {
        jdbc.sql("insert into calendar.correction (day, closed, note, source, entered_at) values (?, ?, ?, ?, ?)")
                .params(day, closed, note, source, OffsetDateTime.now(clock))
                .update();
        events.publishEvent(new CalendarCorrected(day, closed));
    }

    /** The corrected days of a year, and whether the office is closed on them. */
    @Transactional(readOnly = true)
    Map<LocalDate, Boolean> of(int year) {
        var days = new HashMap<LocalDate, Boolean>();
        jdbc.sql("select day, closed from calendar.correction where day between ? and ? order by id")
                .params(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))
                .query(row -> {
                    days.put(row.getObject("day", LocalDate.class), row.getBoolean("closed"));
                });
        return days;
    }
}
