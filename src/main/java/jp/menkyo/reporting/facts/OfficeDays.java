package jp.menkyo.reporting.facts;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import jp.menkyo.calendar.OfficeCalendar;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Numbers the office days for the database, so that it counts between two days by one subtraction. When the calendar was
 * corrected, the numbers follow, and the cases that ran over the corrected days are marked.
 */
@Component
class OfficeDays {

    /** Earlier receipts count from here; the function {@code reporting.office_number} knows the same day. */
    static final LocalDate FIRST = LocalDate.of(1950, 1, 1);

    private final OfficeCalendar calendar;
    private final JdbcClient jdbc;
    private final Clock clock;
    private volatile int published;

    OfficeDays(OfficeCalendar calendar, JdbcClient jdbc, Clock clock) {
        this.calendar = calendar;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Writes what has changed since; to be called inside a transaction. */
    void refresh() {
        var numbers = numbers();
        int sum = Arrays.hashCode(numbers);
        if (sum != published) {
            publish(numbers);
            published = sum;
        }
    }

    private Integer[] numbers() {
        var end = LocalDate.of(LocalDate.now(clock).getYear() + 2, 12, 31);
        var number = new int[1];
        return FIRST.datesUntil(end)
                .map(day -> calendar.closed(day) ? number[0] : ++number[0])
                .toArray(Integer[]::new);
    }

    private void publish(Integer[] numbers) {
        jdbc.sql("""
                        with changed as (
                            insert into reporting.office_day (day, number)
                            select :first::date + (n.position - 1)::int, n.number
                              from unnest(:numbers::int[]) with ordinality n (number, position)
                            on conflict (day) do update set number = excluded.number
                                where office_day.number <> excluded.number
                            returning day, xmax::text <> '0' as again)
                        insert into reporting.mark (case_number, at)
                        select case_number, :now from reporting.live_case
                         where coalesce(ended_on, 'infinity') >= (select min(day) from changed where again)
                        """)
                .param("first", FIRST)
                .param("numbers", numbers)
                .param("now", OffsetDateTime.now(clock))
                .update();
    }
}
