package jp.menkyo.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import jp.menkyo.MenkyoTest;
import jp.menkyo.payment.Payments;
import jp.menkyo.payment.ledger.Ledger;
import jp.menkyo.payment.settlement.Settlement;
import jp.menkyo.payment.settlement.day.Cause;
import jp.menkyo.payment.settlement.day.DayClosing;
import jp.menkyo.payment.settlement.file.SettlementFileWriter;
import jp.menkyo.payment.settlement.store.TakenFile.Source;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What the payment service settles and the book does not know becomes the treasurer's task, until it is explained. */
@MenkyoTest
class SettlementDifferenceTest {

    /** No other test settles days of this year. */
    private static final LocalDate DAY = LocalDate.of(2035, 5, 7);

    private static final String SETTLE = "Task_SettleMatter";

    @Autowired
    Office office;

    @Autowired
    PaperApplications papers;

    @Autowired
    Payments payments;

    @Autowired
    Ledger ledger;

    @Autowired
    Settlement settlement;

    @Autowired
    DayClosing days;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void isOneTaskHoweverOftenTheDayIsMatchedAndEndsWithItsExplanation() {
        var caseNumber = papers.handIn(PaperApplications.ordinary());
        office.awaitTask(caseNumber, "Task_ReceiveFee");
        var orderId = "or_" + caseNumber.value().toLowerCase(java.util.Locale.ROOT);
        transaction.executeWithoutResult(
                status -> ledger.order(payments.of(caseNumber).get(0), orderId, "https://pay.example.jp/"));

        settlement.take(DAY, new SettlementFileWriter(DAY).paid(orderId, 5600).bytes(), Source.FETCHED, "system");
        settlement.note(DAY, Map.of(orderId, 5600L), "treasurer1");
        settlement.note(DAY, Map.of(orderId, 5600L), "treasurer1");

        assertThat(office.openTasks(caseNumber)).containsOnlyOnce(SETTLE);
        assertThat(office.ways(caseNumber, SETTLE))
                .as("explained on the sheet of the day, not here")
                .isEmpty();

        explain(orderId, Cause.OFFICE_ERROR);
        assertThat(office.openTasks(caseNumber))
                .as("another officer has to agree")
                .contains(SETTLE);
        explain(orderId, Cause.BOOKED_LATER);

        assertThat(office.awaitEnd(caseNumber, "payment-matter")).isEqualTo("EndEvent_MatterSettled");
    }

    private void explain(String orderId, Cause cause) {
        days.explain(DAY, "order:" + orderId, cause, "決済サービスに照会している", "treasurer1");
    }
}
