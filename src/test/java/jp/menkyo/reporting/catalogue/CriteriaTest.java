package jp.menkyo.reporting.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CriteriaTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);
    private static final Report REPORT = report(Period.of("opened_on"));

    private static Report report(Period period) {
        return new Report(
                "refund-register",
                Set.of("treasurer"),
                period,
                List.of(new Choice("state", "PAID", "DECIDED")),
                List.of(new Column("yen", Column.Kind.YEN)),
                "id");
    }

    @Test
    void readsDaysInEitherCalendar() {
        var criteria = Criteria.of(REPORT, Map.of("from", "Ｒ７．４．１", "to", "2026-03-31", "state", "PAID"), TODAY);

        assertThat(criteria.from()).isEqualTo("2025-04-01");
        assertThat(criteria.code()).isEqualTo("2025-04-01/2026-03-31 state=PAID");
        assertThat(criteria.inWords(REPORT, Words.of("refund-register"))).isEqualTo("発生日：令和7年4月1日から令和8年3月31日まで　状態：還付済");
    }

    @Test
    void takesTheFiscalYearWhenNothingIsSaidUnlessAllIsMeant() {
        assertThat(Criteria.of(REPORT, Map.of(), TODAY).code()).isEqualTo("2025-04-01/2026-03-31");
        assertThat(Criteria.of(report(Period.any("opened_on")), Map.of("from", ""), TODAY)
                        .code())
                .isEqualTo("../..");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-02, 2026-04-01, PERIOD_UPSIDE_DOWN",
        "2010-04-01, 2026-04-01, PERIOD_TOO_LONG",
        "平成40年4月1日, 令和20年4月1日, WRONG_ERA",
        "昭和105年4月1日, 2026-04-01, NOT_A_DAY",
        "2026-02-30, 2026-04-01, NOT_A_DAY",
        "1900-01-01, 1900-02-01, PERIOD_OUT_OF_TIME",
        "明日, 2026-04-01, NOT_A_DAY"
    })
    void refusesAPeriodThatCannotBeMeant(String from, String to, String code) {
        assertThatThrownBy(() -> Criteria.of(REPORT, Map.of("from", from, "to", to), TODAY))
                .isInstanceOfSatisfying(ReportRefused.class, refused -> {
                    assertThat(refused.code()).isEqualTo(code);
                    assertThat(refused.status()).isEqualTo(422);
                });
    }

    @Test
    void refusesWhatTheReportDoesNotHaveRatherThanShowMore() {
        assertThatThrownBy(() -> Criteria.of(REPORT, Map.of("status", "PAID"), TODAY))
                .hasMessageContaining("この帳票にない条件");
        assertThatThrownBy(() -> Criteria.of(REPORT, Map.of("state", "x' or 1=1"), TODAY))
                .hasMessageContaining("選択肢にない値");
    }
}
