package jp.menkyo.reporting.income;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import jp.menkyo.payment.FeeCode;
import jp.menkyo.payment.Means;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CriteriaTest {

    @Test
    void saysWhatIsAsked() {
        var asked = new Criteria(
                LocalDate.of(2026, 4, 1), LocalDate.of(2027, 3, 31), Grouping.MONTH, Means.CASH, FeeCode.NEW);

        assertThat(asked.period()).isEqualTo("令和8年4月1日から令和9年3月31日まで");
        assertThat(asked.inWords()).isEqualTo("集計：月別　決済区分：窓口現金　手数料：新規免許");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-02, 2026-05-01, PERIOD_UPSIDE_DOWN",
        "2016-05-01, 2026-05-02, PERIOD_TOO_LONG",
        "1947-12-28, 1948-01-01, PERIOD_OUT_OF_TIME",
        "2999-12-31, 3000-01-01, PERIOD_OUT_OF_TIME"
    })
    void refusesPeriodsForWhichNothingCanBeCounted(LocalDate from, LocalDate to, String code) {
        assertThatThrownBy(() -> new Criteria(from, to, Grouping.DAY, null, null))
                .isInstanceOfSatisfying(
                        PeriodRefused.class,
                        refused -> assertThat(refused.code()).isEqualTo(code));
    }

    @Test
    void countsADayAndTenYears() {
        var day = LocalDate.of(2026, 5, 1);

        assertThat(new Criteria(day, day, Grouping.DAY, null, null).from()).isEqualTo(day);
        assertThat(new Criteria(day, day.plusYears(10), Grouping.DAY, null, null).to())
                .isEqualTo("2036-05-01");
    }

    @ParameterizedTest
    @CsvSource({
        "FISCAL_YEAR, 2025, 令和7年度",
        "FISCAL_YEAR, 2019, 令和元年度",
        "FISCAL_YEAR, 2018, 平成30年度",
        "MONTH, 2026-05, 令和8年5月",
        "DAY, 2026-05-11, 令和8年5月11日",
        "MEANS, PAY_EASY, ペイジー",
        "FEE, REISSUE, 再交付",
        "PROCEDURE, CHANGE, 訂正・書換",
        "CHANNEL, POST, 郵送"
    })
    void namesTheClasses(Grouping by, String key, String words) {
        assertThat(by.words(key)).isEqualTo(words);
    }

    @Test
    void saysWhenLinesAndBookDoNotAgree() {
        var asked = new Criteria(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 1), Grouping.MEANS, null, null);
        var lines = List.of(new IncomeLine("窓口現金", 2, 11_200, 5_600, 0), new IncomeLine("納付書", 1, 3_200, 0, 3_200));

        assertThat(new IncomeTable(asked, lines, 5_600).tie()).contains("5,600円", "一致しています");
        assertThat(new IncomeTable(asked, lines, 5_601).tie()).contains("5,600円", "5,601円", "一致しません");
        assertThat(new IncomeTable(asked, lines, 0).total()).isEqualTo(new IncomeLine("合計", 3, 14_400, 5_600, 3_200));
    }
}
