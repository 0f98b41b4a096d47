package jp.menkyo.payment.fee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import jp.menkyo.MenkyoTest;
import jp.menkyo.payment.FeeCode;
import jp.menkyo.shared.Yen;
import jp.menkyo.shared.person.Prefecture;
import jp.menkyo.shared.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@MenkyoTest
class FeeTableTest {

    private static final Prefecture TOKYO = new Prefecture("13");
    private static final Prefecture OKINAWA = new Prefecture("47");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Autowired
    FeeTable fees;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @ParameterizedTest
    @CsvSource({
        "13, NEW, 5600",
        "13, REWRITE, 3200",
        "13, CORRECTION_ONLY, 0",
        "13, REISSUE, 3600",
        "13, DELETION, 0",
        "09, NEW, 5600",
        "23, NEW, 5800",
        "26, NEW, 5710"
    })
    void knowsFeesThatAwaitConfirmation(String prefecture, FeeCode code, long yen) {
        var fee = fees.of(new Prefecture(prefecture), code, TODAY);

        assertThat(fee.yen()).isEqualTo(new Yen(yen));
        assertThat(fee.unconfirmed()).isTrue();
        assertThat(fee.source()).isNotBlank();
    }

    @Test
    void chargesNothingWhereNoFeeIsDue() {
        assertThat(fees.of(OKINAWA, FeeCode.NONE, TODAY).yen()).isEqualTo(Yen.ZERO);
    }

    @Test
    void refusesToGuessAnUnknownFee() {
        assertThatThrownBy(() -> fees.of(OKINAWA, FeeCode.NEW, TODAY))
                .isInstanceOfSatisfying(Problem.class, problem -> {
                    assertThat(problem.code()).isEqualTo("FEE_UNKNOWN");
                    assertThat(problem.title()).contains("沖縄県", "新規免許", "令和8年11月23日", "登録");
                });
        assertThatThrownBy(() -> fees.of(TOKYO, FeeCode.NEW, LocalDate.of(2000, 3, 31)))
                .isInstanceOf(FeeUnknown.class);
    }

    @Test
    void leavesTheCallersTransactionUsable() {
        var answer = transaction.execute(status -> {
            assertThatThrownBy(() -> fees.of(OKINAWA, FeeCode.NEW, TODAY)).isInstanceOf(FeeUnknown.class);
            return jdbc.sql("select 1").query(Integer.class).single();
        });

        assertThat(answer).isEqualTo(1);
    }

    @Test
    void changesAmountsOnTheirFirstDay() {
        var change = LocalDate.of(2031, 4, 1);
        transaction.executeWithoutResult(status -> {
            fees.enter(TOKYO, new Fee(FeeCode.REISSUE, new Yen(3700), "改正条例", false), change);

            assertThat(fees.of(TOKYO, FeeCode.REISSUE, change.minusDays(1)).yen())
                    .isEqualTo(new Yen(3600));
            var fee = fees.of(TOKYO, FeeCode.REISSUE, change);
            assertThat(fee.yen()).isEqualTo(new Yen(3700));
            assertThat(fee.unconfirmed()).isFalse();
            status.setRollbackOnly();
        });
    }

    @Test
    void confirmsAnAmountAndRemembersWhoDid() {
        var from = LocalDate.of(2032, 4, 1);
        transaction.executeWithoutResult(status -> {
            fees.enter(OKINAWA, new Fee(FeeCode.NEW, new Yen(5500), "案内", true), from);
            fees.enter(OKINAWA, new Fee(FeeCode.NEW, new Yen(5500), "条例", false), from);

            assertThat(fees.of(OKINAWA, FeeCode.NEW, from).source()).isEqualTo("条例");
            assertThat(jdbc.sql("select count(*) from audit.event where action = 'FEE_ENTERED' and subject = ?")
                            .param("47/NEW/2032-04-01")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(2);
            status.setRollbackOnly();
        });
    }
}
