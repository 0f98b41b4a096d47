package jp.menkyo.workflow.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is typed into the search of the work list, understood. */
class SearchTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "昭和55年3月1日",
                "S55.3.1",
                "s55-03-01",
                "Ｓ５５．３．１",
                "1980-03-01",
                "1980/3/1",
                "19800301",
                "1980年3月1日",
                "昭和 55年 3月1日"
            })
    void readsABirthDateInBothCalendars(String typed) {
        assertThat(SearchText.of(typed).params()).containsEntry("born", LocalDate.of(1980, 3, 1));
    }

    @ParameterizedTest
    @CsvSource({"平成元年1月8日,1989-01-08", "R1.5.1,2019-05-01", "大正15.12.24,1926-12-24"})
    void readsTheFirstYearAndOtherEras(String typed, LocalDate day) {
        assertThat(SearchText.of(typed).params()).containsEntry("born", day);
    }

    @ParameterizedTest
    @CsvSource({"R7-000123-S,R7-000123-S", "r7-000123,R7-000123", "Ｒ７－０００１２３,R7-000123"})
    void readsAReceiptNumberWithOrWithoutItsLetter(String typed, String number) {
        assertThat(SearchText.of(typed).params()).containsEntry("number", number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"13-123", "第123号", "123", "１３－１２３"})
    void readsALicenceNumber(String typed) {
        assertThat(SearchText.of(typed).params()).containsEntry("licence", 123L);
    }

    @ParameterizedTest
    @CsvSource({"髙橋,高橋", "渡邉 花子,渡辺花子", "渡邊,渡辺", "𠮷田,吉田", "ﾀｶﾊｼ,タカハシ", "たかはし,タカハシ"})
    void foldsNamesAsTheStoredKeys(String typed, String key) {
        assertThat(SearchText.of(typed).params()).containsEntry("from", key);
    }

    @Test
    void takesADayThatDoesNotExistForSomethingElse() {
        assertThat(SearchText.of("1980-02-31").params()).doesNotContainKey("born");
    }
}
