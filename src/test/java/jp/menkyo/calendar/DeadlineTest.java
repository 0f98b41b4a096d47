package jp.menkyo.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.constraints.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineTest {

    private final OfficeCalendar calendar = CalendarFixture.officeCalendar();
    private final StatutoryDeadline deadline = new StatutoryDeadline(calendar);
    private final KnowledgeDeadline knowledge = new KnowledgeDeadline(calendar);

    @ParameterizedTest(name = "{3}: {0} + {1} days = {2}")
    @CsvSource({
        "2025-06-02, 30, 2025-07-02, AC-19",
        "2025-06-05, 30, 2025-07-07, AC-21",
        "2025-11-29, 30, 2026-01-05, AC-22",
        "2026-02-02, 30, 2026-03-04, AC-30",
        "2025-05-01, 5, 2025-05-07, AC-33",
        "2026-04-05, 30, 2026-05-07, AC-36",
        "2025-09-18, 5, 2025-09-24, AC-40"
    })
    void leavesOutTheDayOfTheEventAndRollsOverClosedDays(LocalDate event, int days, LocalDate expected, String name) {
        assertThat(deadline.of(event, days)).as(name).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} + {1} months = {2}")
    @CsvSource({
        "2025-01-15, 6, 2025-07-15",
        "2025-01-14, 6, 2025-07-14",
        "2025-02-28, 6, 2025-08-31",
        "2025-08-30, 6, 2026-02-28",
        "2025-08-31, 6, 2026-02-28",
        "2023-08-30, 6, 2024-02-29",
        "2025-01-15, 0, 2025-01-15"
    })
    void countsMonthsByTheCalendar(LocalDate event, int months, LocalDate expected) {
        assertThat(CivilPeriod.ofMonths(event, months)).isEqualTo(expected);
    }

    @Test
    void rollsMonthsOverClosedDaysToo() {
        assertThat(deadline.ofMonths(LocalDate.of(2025, 1, 19), 6)).isEqualTo(LocalDate.of(2025, 7, 22));
    }

    @ParameterizedTest(name = "AC-55: {0}, day {1} = {2}")
    @CsvSource({"2025-08-08, 5, 2025-08-12", "2025-08-08, 30, 2025-09-08", "2025-08-08, 60, 2025-10-06"})
    void countsTheDayOfKnowledgeAsTheFirst(LocalDate knownOn, int days, LocalDate expected) {
        assertThat(knowledge.of(knownOn, days)).isEqualTo(expected);
    }

    @Test
    void knowsNoDayBeforeKnowledge() {
        assertThatThrownBy(() -> knowledge.of(LocalDate.of(2025, 8, 8), 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** The oracle walks day by day over the published holidays and knows nothing of the code under test. */
    @Property(tries = 2000)
    void equalsAnIndependentCount(
            @ForAll @DateRange(min = "2024-01-01", max = "2027-10-01") LocalDate event,
            @ForAll @IntRange(min = 1, max = 60) int days) {
        var last = event;
        for (int day = 1; day <= days; day++) {
            last = last.plusDays(1);
        }
        while (publishedAsClosed(last)) {
            last = last.plusDays(1);
        }
        assertThat(deadline.of(event, days)).isEqualTo(last);
    }

    private static boolean publishedAsClosed(LocalDate day) {
        int monthDay = day.getMonthValue() * 100 + day.getDayOfMonth();
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0
                || monthDay >= 1229
                || monthDay <= 103
                || PublishedHolidays.of(day.getYear()).contains(day);
    }
}
