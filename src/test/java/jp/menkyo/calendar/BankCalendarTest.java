package jp.menkyo.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BankCalendarTest {

    private final BankCalendar banks = new BankCalendar();

    @ParameterizedTest
    @CsvSource({
        "2026-11-20, 2026-11-20",
        "2026-11-21, 2026-11-24", // Saturday, Sunday, 勤労感謝の日
        "2026-12-29, 2026-12-29", // the office is closed, banks are not
        "2026-12-30, 2026-12-30",
        "2026-12-31, 2027-01-04",
        "2027-01-03, 2027-01-04",
        "2026-05-03, 2026-05-07" // three holidays and the one in their place
    })
    void worksOnOtherDaysThanTheOffice(LocalDate day, LocalDate open) {
        assertThat(banks.nextOpen(day)).isEqualTo(open);
    }
}
