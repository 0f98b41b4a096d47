package jp.menkyo.registry.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTermsTest {

    @ParameterizedTest
    @CsvSource({
        "R8-000001-D, R8-000001-D, , ''",
        "ｒ８－０００００１－ｄ, R8-000001-D, , ''",
        "C13-000001-T 花子, , C13-000001-T, 花子",
        "受付 R7-1000123-S, R7-1000123-S, , 受付",
    })
    void readsNumbersOfReceiptsAndCertificates(String typed, String receipt, String serial, String name) {
        var terms = SearchTerms.read(typed);

        assertThat(terms.receipt()).isEqualTo(receipt);
        assertThat(terms.serial()).isEqualTo(serial);
        assertThat(terms.name()).isEqualTo(name);
        assertThat(terms.number()).isNull();
        assertThat(terms.birth()).as("R8 is no year here").isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "令和7年6月2日, 2025-06-02",
        "Ｒ７．６．２, 2025-06-02",
        "2025-06-02, 2025-06-02",
        "20250602, 2025-06-02",
        "令和7年6月,",
        "令和7年6月31日,",
        "きのう,",
    })
    void readsOneDay(String typed, LocalDate day) {
        assertThat(DateTerm.day(typed).orElse(null)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({
        "第12号, , 12",
        "第１２号, , 12",
        "12, , 12",
        "13-12, 13, 12",
        "１３－１２, 13, 12",
    })
    void readsLicenceNumbers(String typed, String prefecture, long number) {
        var terms = SearchTerms.read(typed);

        assertThat(terms.number()).isEqualTo(number);
        assertThat(terms.prefecture()).isEqualTo(prefecture);
        assertThat(terms.nameKey()).isEmpty();
        assertThat(terms.birth()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "2000-04-03, 2000-04-03, 2000-04-03",
        "2000/4/3, 2000-04-03, 2000-04-03",
        "20000403, 2000-04-03, 2000-04-03",
        "2000年4月3日, 2000-04-03, 2000-04-03",
        "２０００年４月３日, 2000-04-03, 2000-04-03",
        "平成12年4月3日, 2000-04-03, 2000-04-03",
        "平成１２年４月３日, 2000-04-03, 2000-04-03",
        "H12.4.3, 2000-04-03, 2000-04-03",
        "h12/4/3, 2000-04-03, 2000-04-03",
        "令和元年5月1日, 2019-05-01, 2019-05-01",
        "令和2年2月29日, 2020-02-29, 2020-02-29",
        "昭和64年1月7日, 1989-01-07, 1989-01-07",
        "昭和64年2月, 1989-02-01, 1989-02-28",
        "昭和60年3月, 1985-03-01, 1985-03-31",
        "S60, 1985-01-01, 1985-12-31",
        "大正15年, 1926-01-01, 1926-12-31",
        "2000年, 2000-01-01, 2000-12-31",
    })
    void readsBirthDates(String typed, LocalDate from, LocalDate to) {
        var terms = SearchTerms.read(typed);

        assertThat(terms.birth()).isEqualTo(new DateTerm(from, to));
        assertThat(terms.number()).isNull();
        assertThat(terms.nameKey()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "髙橋　花子, 高橋花子",
        "ﾀｶﾊｼ はなこ, タカハシハナコ",
        "SMITH Ann, smithann",
    })
    void takesTheRestForAName(String typed, String key) {
        var terms = SearchTerms.read(typed);

        assertThat(terms.nameKey()).isEqualTo(key);
        assertThat(terms.number()).isNull();
        assertThat(terms.birth()).isNull();
    }

    @Test
    void readsNameAndBirthDateTogether() {
        var terms = SearchTerms.read("渡邉　昭和60年3月2日");

        assertThat(terms.nameKey()).isEqualTo("渡辺");
        assertThat(terms.birth()).isEqualTo(new DateTerm(LocalDate.of(1985, 3, 2), LocalDate.of(1985, 3, 2)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "　", "・"})
    void refusesToListEverybody(String typed) {
        assertThatThrownBy(() -> SearchTerms.read(typed)).hasFieldOrPropertyWithValue("code", "SEARCH_TERM_MISSING");
    }

    @ParameterizedTest
    @ValueSource(strings = {"平成12年13月3日", "2001-02-29", "令和7年4月31日"})
    void refusesDaysThatDoNotExist(String typed) {
        assertThatThrownBy(() -> SearchTerms.read(typed)).hasFieldOrPropertyWithValue("code", "SEARCH_DATE_INVALID");
    }

    @ParameterizedTest
    @ValueSource(strings = {"123456789012", "１２３４ ５６７８ ９０１２", "山田 1234-5678-9012"})
    void refusesToSearchByMyNumber(String typed) {
        assertThatThrownBy(() -> SearchTerms.read(typed)).hasFieldOrPropertyWithValue("code", "SEARCH_BY_NUMBER");
    }
}
