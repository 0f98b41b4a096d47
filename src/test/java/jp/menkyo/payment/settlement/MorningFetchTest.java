package jp.menkyo.payment.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import jp.menkyo.MenkyoTest;
import jp.menkyo.SettableClock;
import jp.menkyo.gateway.GatewayStatus;
import jp.menkyo.payment.FeeCode;
import jp.menkyo.payment.PaymentFixture;
import jp.menkyo.payment.Payments;
import jp.menkyo.payment.settlement.file.SettlementFileWriter;
import jp.menkyo.payment.settlement.store.SettlementFiles;
import jp.menkyo.payment.settlement.store.TakenFile;
import jp.menkyo.shared.Yen;
import jp.menkyo.shared.transaction.Administrator;
import jp.menkyo.shared.transaction.AdministratorContext;
import jp.menkyo.simulator.Fault;
import jp.menkyo.simulator.Faults;
import jp.menkyo.simulator.payprovider.SettlementDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What the treasurer finds in the morning, in an office of its own. */
@MenkyoTest
class MorningFetchTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final Administrator OFFICE = new Administrator("13-earlymorning");

    @Autowired
    MorningFetch morning;

    @Autowired
    SettlementFiles files;

    @Autowired
    Payments payments;

    @Autowired
    SettlementDesk provider;

    @Autowired
    Faults faults;

    @Autowired
    GatewayStatus gateways;

    @Autowired
    AdministratorContext administrators;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    SettableClock clock;

    @AfterEach
    void repair() {
        faults.clear();
        gateways.retry("payprovider");
        clock.reset();
    }

    @Test
    void takesEveryDayThatIsMissingAndLeavesWhatDoesNotComeForTheNextMorning() {
        clock.set(DAY);
        in(() -> {
            var caseNumber = PaymentFixture.freshCase();
            payments.charge(caseNumber, FeeCode.NEW, DAY);
            payments.receiveAtCounter(caseNumber, new Yen(5600), "treasurer1");
            return caseNumber;
        });
        clock.set(DAY.plusDays(3));
        provider.lay(DAY, new SettlementFileWriter(DAY).bytes(), Map.of());
        provider.lay(DAY.plusDays(1), "nonsense".getBytes(), Map.of());
        provider.lay(DAY.plusDays(2), new SettlementFileWriter(DAY.plusDays(2)).bytes(), Map.of());

        faults.set("payprovider", Fault.DOWN, null);
        administrators.doAs(OFFICE, morning::fetch);
        assertThat(taken()).isEmpty();

        faults.clear();
        gateways.retry("payprovider");
        administrators.doAs(OFFICE, morning::fetch);
        assertThat(taken()).containsExactly(DAY, DAY.plusDays(2));

        provider.lay(DAY.plusDays(1), new SettlementFileWriter(DAY.plusDays(1)).bytes(), Map.of());
        administrators.doAs(OFFICE, morning::fetch);
        assertThat(taken()).containsExactly(DAY, DAY.plusDays(1), DAY.plusDays(2));
    }

    private List<LocalDate> taken() {
        return in(() -> files.between(DAY, DAY.plusDays(9))).stream()
                .map(TakenFile::day)
                .toList();
    }

    private <T> T in(Supplier<T> work) {
        return administrators.as(OFFICE, () -> transaction.execute(status -> work.get()));
    }
}
