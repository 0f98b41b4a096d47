package jp.menkyo.registry.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which birthdays a slip of the pen makes of one another. */
class BirthSlipTest {

    @ParameterizedTest
    @CsvSource({
        // 昭和5年 and 平成5年, 大正10年 and 昭和10年
        "1930-04-02, 1993-04-02, ERA",
        "1921-12-03, 1935-12-03, ERA",
        "1980-03-11, 1980-11-03, EXCHANGED",
        "1980-03-01, 1980-03-07, DIGIT",
        "1980-03-01, 1980-03-11, DIGIT",
        "1980-03-01, 1980-08-01, DIGIT",
        "1980-03-01, 1970-03-01, DIGIT",
        // 昭和55年 and 昭和54年, where more than one digit differs in the other calendar
        "1980-03-01, 1979-03-01, DIGIT"
    })
    void findsTheSlipFromBothSides(LocalDate one, LocalDate other, BirthSlip slip) {
        assertThat(BirthSlip.of(one)).containsEntry(other, slip);
        assertThat(BirthSlip.of(other)).containsEntry(one, slip);
    }

    @ParameterizedTest
    @CsvSource({
        "1980-03-01, 1980-03-01",
        "1980-03-01, 1981-04-01",
        "1980-03-25, 1980-03-31",
        // 昭和64年 ended with its 7th day
        "1989-01-05, 2052-01-05"
    })
    void leavesOtherDaysAlone(LocalDate one, LocalDate other) {
        assertThat(BirthSlip.of(one)).doesNotContainKey(other);
    }

    @Test
    void staysFewEnoughToLookUpOneByOne() {
        assertThat(BirthSlip.of(LocalDate.of(1980, 3, 1)).keySet())
                .hasSizeBetween(30, 100)
                .doesNotContain(LocalDate.of(1980, 3, 1));
    }
}
