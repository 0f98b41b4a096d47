package jp.menkyo.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import jp.menkyo.SettableClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OfficeCalendarTest {

    private final OfficeCalendar calendar = CalendarFixture.officeCalendar();

    @ParameterizedTest
    @ValueSource(
            strings = {"2025-06-07", "2025-06-08", "2025-12-29", "2025-12-31", "2026-01-02", "2026-01-03", "2026-09-22"
            })
    void closesWeekendsHolidaysAndTheTurnOfTheYear(LocalDate day) {
        assertThat(calendar.closed(day)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-06-02", "2025-12-26", "2026-01-05", "2025-12-23"})
    void opensOnOtherDays(LocalDate day) {
        assertThat(calendar.closed(day)).isFalse();
        assertThat(calendar.nextOpen(day)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-06-02, 7, 2025-06-11",
        "2025-04-24, 7, 2025-05-08",
        "2025-12-22, 7, 2026-01-07",
        "2025-06-01, 1, 2025-06-02",
        "2025-06-01, 0, 2025-06-02",
        "2025-06-02, 0, 2025-06-02"
    })
    void countsOfficeDaysFromTheNextDay(LocalDate from, int days, LocalDate expected) {
        assertThat(calendar.plusOfficeDays(from, days)).isEqualTo(expected);
        if (!calendar.closed(from)) {
            assertThat(calendar.officeDaysBetween(from, expected)).isEqualTo(days);
        }
    }

    @Test
    void countsOverdueDaysNegatively() {
        assertThat(calendar.officeDaysBetween(LocalDate.of(2025, 6, 11), LocalDate.of(2025, 6, 2)))
                .isEqualTo(-7);
    }

    @Test
    void refusesToCountBackwards() {
        assertThatThrownBy(() -> calendar.plusOfficeDays(LocalDate.of(2025, 6, 2), -1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void followsCorrectionsBothWays() {
        var flood = LocalDate.of(2025, 6, 3);
        var openSaturday = LocalDate.of(2025, 6, 7);
        var corrections = CalendarFixture.corrections(Map.of(flood, true, openSaturday, false));
        var corrected = new OfficeCalendar(new ClosedDays(corrections, new SettableClock()));

        assertThat(corrected.nextOpen(flood)).isEqualTo(LocalDate.of(2025, 6, 4));
        assertThat(corrected.closed(openSaturday)).isFalse();
    }

    @Test
    void readsTheCorrectionsOfAYearOnce() {
        var clock = new SettableClock();
        var corrections = CalendarFixture.corrections(Map.of());
        var calendar = new OfficeCalendar(new ClosedDays(corrections, clock));

        calendar.officeDaysBetween(LocalDate.of(2024, 1, 1), LocalDate.of(2025, 12, 31));
        assertThat(corrections.reads()).isEqualTo(Map.of(2024, 1, 2025, 1));

        clock.advance(ClosedDays.KEPT.plusSeconds(1));
        calendar.closed(LocalDate.of(2024, 5, 1));
        assertThat(corrections.reads()).isEqualTo(Map.of(2024, 2, 2025, 1));
    }
}
