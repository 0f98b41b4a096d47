package jp.menkyo.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NationalHolidaysTest {

    @ParameterizedTest
    @ValueSource(ints = {2019, 2020, 2021, 2024, 2025, 2026, 2027})
    void agreesWithThePublishedDays(int year) {
        assertThat(NationalHolidays.of(year)).containsExactlyElementsOf(PublishedHolidays.of(year));
    }

    @ParameterizedTest
    @CsvSource({
        "2009-05-06, the third day after a Sunday that is followed by two holidays",
        "2009-09-22, between 敬老の日 and 秋分の日",
        "2015-09-22, between 敬老の日 and 秋分の日",
        "2026-09-22, between 敬老の日 and 秋分の日",
        "2032-09-21, between 敬老の日 and 秋分の日",
        "1973-04-30, the first substitute holiday",
        "1988-05-04, the first day between two holidays that was not closed anyway",
        "1948-11-03, the first year of the Act",
        "1979-09-24, an equinox before 1980",
        "1989-02-24, a funeral by an Act of its own"
    })
    void closesDaysThatHaveNoNameOfTheirOwn(LocalDate day, String why) {
        assertThat(NationalHolidays.of(day.getYear())).as(why).contains(day);
    }

    @ParameterizedTest
    @CsvSource({
        "2018-02-23, before the present Emperor",
        "2019-12-23, after the former Emperor",
        "1950-01-02, no substitutes yet",
        "1985-05-04, no days between yet",
        "2020-10-12, moved for the games",
        "1948-05-03, before the Act"
    })
    void opensDaysThatWereNoHolidaysThen(LocalDate day, String why) {
        assertThat(NationalHolidays.of(day.getYear())).as(why).doesNotContain(day);
    }

    @Test
    void refusesYearsItCannotKnow() {
        assertThatThrownBy(() -> NationalHolidays.of(2100)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> NationalHolidays.of(1947)).isInstanceOf(IllegalArgumentException.class);
    }
}
