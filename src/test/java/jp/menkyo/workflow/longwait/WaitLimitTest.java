package jp.menkyo.workflow.longwait;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import jp.menkyo.SettableClock;
import jp.menkyo.calendar.CalendarFixture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Three office days: the day on which the wait began is not counted, nor are days on which the office is closed. */
class WaitLimitTest {

    private final SettableClock clock = new SettableClock();

    @ParameterizedTest(name = "on {0} what began on {1} has waited too long, what began the day after has not")
    @CsvSource({
        "2026-12-10, 2026-12-07", // Thursday, Monday
        "2026-12-09, 2026-12-06", // Wednesday, the whole weekend before
        "2026-12-13, 2026-12-08", // Sunday, Tuesday
        "2027-01-04, 2026-12-24" // the first day after the New Year's holidays
    })
    void reachesBackOverOfficeDays(LocalDate today, LocalDate late) {
        clock.set(today);

        var limit = new WaitLimit(CalendarFixture.officeCalendar(), new WaitSettings(3), clock).now();

        assertThat(limit)
                .isEqualTo(late.plusDays(1).atStartOfDay(clock.getZone()).toInstant());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 31})
    void isBetweenOneDayAndThirty(int days) {
        assertThatThrownBy(() -> new WaitSettings(days))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("menkyo.waiting.office-days");
    }
}
