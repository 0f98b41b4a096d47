package jp.menkyo.simulator.payprovider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import jp.menkyo.MenkyoTest;
import jp.menkyo.payment.Account;
import jp.menkyo.payment.Charge;
import jp.menkyo.payment.Entry;
import jp.menkyo.payment.FeeCode;
import jp.menkyo.payment.Means;
import jp.menkyo.payment.PaymentFixture;
import jp.menkyo.payment.Payments;
import jp.menkyo.payment.excess.Discrepancies;
import jp.menkyo.payment.excess.Discrepancy;
import jp.menkyo.payment.online.OnlineOrders;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.simulator.Fault;
import jp.menkyo.simulator.Faults;
import jp.menkyo.simulator.LaboratoryClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** From the order to the money, over the wire both ways. */
@MenkyoTest
class PayingTest {

    private static final LocalDate RECEIVED = LocalDate.of(2026, 11, 2);

    @LocalServerPort
    int port;

    @Autowired
    Payments payments;

    @Autowired
    OnlineOrders orders;

    @Autowired
    Discrepancies discrepancies;

    @Autowired
    Payer payer;

    @Autowired
    Faults faults;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private final CaseNumber caseNumber = PaymentFixture.freshCase();
    private LaboratoryClient client;

    @BeforeEach
    void charge() {
        client = new LaboratoryClient(port);
        payments.charge(caseNumber, FeeCode.NEW, RECEIVED);
    }

    @AfterEach
    void repair() {
        faults.clear();
    }

    @Test
    void paysAtOnceForAWillingApplicant() {
        payer.willing(caseNumber.value());
        orders.place(caseNumber);

        await().until(() -> payments.settled(caseNumber));
    }

    @Test
    void paysWhatWasOrderedBeforeTheApplicantWasWilling() {
        orders.place(caseNumber);
        payer.willing(caseNumber.value());

        await().until(() -> payments.settled(caseNumber));
    }

    @Test
    void leavesOrdersOpenUntilSomebodyPays() {
        orders.place(caseNumber);
        assertThat(client.get("/simulator/payments").body()).contains(caseNumber.value());

        var answer = pay("");

        assertThat(answer.get("state").asText()).isEqualTo("PAID");
        await().until(() -> payments.settled(caseNumber));
    }

    @Test
    void showsAPageOnWhichToPay() {
        orders.place(caseNumber);
        var page = payments.of(caseNumber).get(0).paymentPage();

        assertThat(client.get(page).body()).contains("5,600円を支払う", caseNumber.value());
        assertThat(client.post(page, "").body()).contains("完了");

        await().until(() -> payments.settled(caseNumber));
    }

    @Test
    void countsADoubledMessageOnce() {
        orders.place(caseNumber);
        faults.set("payprovider", Fault.DUPLICATE, null);
        pay("");
        await().until(() -> payments.settled(caseNumber));

        await().during(Duration.ofMillis(800))
                .until(() -> payments.ledger(caseNumber).stream()
                                .filter(entry -> entry.kind() == Entry.Kind.PAID_ONLINE)
                                .count()
                        == 1);
        assertThat(payments.discrepancies(caseNumber)).isEmpty();
    }

    @Test
    void keepsALatePaymentOfAWithdrawnCaseForARefund() {
        orders.place(caseNumber);
        faults.set("payprovider", Fault.LATE, 1);
        pay("");
        payments.cancel(caseNumber);

        await().until(() -> !payments.discrepancies(caseNumber).isEmpty());
        assertThat(payments.discrepancies(caseNumber))
                .extracting(Discrepancy::kind)
                .containsExactly(Discrepancy.Kind.PAID_AFTER_CANCELLATION);
        assertThat(payments.of(caseNumber).get(0).state()).isEqualTo(Charge.State.CANCELLED);
    }

    @Test
    void hearsOfALostPaymentByAsking() {
        orders.place(caseNumber);
        orders.reconcile(caseNumber);
        assertThat(payments.settled(caseNumber)).isFalse();
        faults.set("payprovider", Fault.DOWN, null);
        pay("");
        faults.clear();
        shortSlip();

        orders.reconcile(caseNumber);

        assertThat(payments.settled(caseNumber)).isTrue();
    }

    /** Money that came another way is no reason not to ask. */
    private void shortSlip() {
        transaction.executeWithoutResult(status -> discrepancies.add(
                payments.of(caseNumber).get(0), Discrepancy.Kind.WRONG_AMOUNT, "9999:" + caseNumber, 5000, "JPY"));
    }

    @Test
    void letsThePayerGetTheAmountWrong() {
        orders.place(caseNumber);

        pay("{\"amount\": 560}");

        await().until(() -> !payments.discrepancies(caseNumber).isEmpty());
        assertThat(payments.settled(caseNumber)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(PayMethod.class)
    void countsEachMethodInItsOwnClassAlsoWhenTheMessageIsLost(PayMethod method) {
        orders.place(caseNumber);
        faults.set("payprovider", Fault.DOWN, null);
        client.post("/simulator/payments/" + orderId() + "/method/" + method, "");
        pay("");
        faults.clear();

        orders.reconcile(caseNumber);

        assertThat(paid().means()).isEqualTo(Means.valueOf(method.name()));
    }

    @Test
    void givesANumberThatRunsOutAndIsReplaced() {
        orders.place(caseNumber);
        var page = payments.of(caseNumber).get(0).paymentPage();

        assertThat(client.post(page + "?method=CONVENIENCE_STORE", "").body()).contains("払込票番号 CV-", "まで");
        assertThat(payments.settled(caseNumber)).as("paid later, elsewhere").isFalse();
        client.post("/simulator/payments/" + orderId() + "/expire", "");
        await().until(() -> kinds().contains(Entry.Kind.ORDER_CLOSED));
        assertThat(client.post(page + "?method=PAY_EASY", "").body()).contains("収納機関番号 58001");
        pay("");

        await().until(() -> payments.settled(caseNumber));
        assertThat(paid().means()).isEqualTo(Means.PAY_EASY);
    }

    @Test
    void takesACardPaymentBackButNoOther() {
        orders.place(caseNumber);
        client.post("/simulator/payments/" + orderId() + "/method/CARD", "");
        await().until(() -> payments.settled(caseNumber));

        client.post("/simulator/payments/" + orderId() + "/reverse", "");

        await().until(() -> !payments.settled(caseNumber));
        assertThat(payments.of(caseNumber))
                .extracting(Charge::state)
                .contains(Charge.State.REVERSED, Charge.State.OPEN);
    }

    @Test
    void leavesNothingPaidWhenTheReversalOvertakesThePayment() {
        orders.place(caseNumber);
        faults.set("payprovider", Fault.LATE, 2);
        pay("");
        faults.clear();
        client.post("/simulator/payments/" + orderId() + "/reverse", "");

        await().until(() -> outcomes().contains("NOTHING_TO_REVERSE"));
        await().until(() -> outcomes().contains("ALREADY_REVERSED"));
        assertThat(payments.settled(caseNumber)).isFalse();
        assertThat(payments.balance(caseNumber, Account.PROVIDER)).isZero();
    }

    private List<String> outcomes() {
        return transaction.execute(status -> jdbc.sql("select outcome from payment.payment_event where charge_id = ?")
                .param(payments.of(caseNumber).get(0).id())
                .query(String.class)
                .list());
    }

    private String orderId() {
        return payments.of(caseNumber).get(0).orderId();
    }

    private List<Entry.Kind> kinds() {
        return payments.ledger(caseNumber).stream().map(Entry::kind).toList();
    }

    private Entry paid() {
        return payments.ledger(caseNumber).stream()
                .filter(entry -> entry.kind() == Entry.Kind.PAID_ONLINE)
                .findFirst()
                .orElseThrow();
    }

    private com.fasterxml.jackson.databind.JsonNode pay(String whim) {
        var orderId = payments.of(caseNumber).get(0).orderId();
        return LaboratoryClient.read(client.post("/simulator/payments/" + orderId + "/pay", whim));
    }
}
