package jp.menkyo.simulator.payprovider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import jp.menkyo.MenkyoTest;
import jp.menkyo.payment.Charge;
import jp.menkyo.payment.Discrepancy;
import jp.menkyo.payment.Entry;
import jp.menkyo.payment.FeeCode;
import jp.menkyo.payment.PaymentFixture;
import jp.menkyo.payment.Payments;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.simulator.Fault;
import jp.menkyo.simulator.Faults;
import jp.menkyo.simulator.LaboratoryClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** From the order to the money, over the wire both ways. */
@MenkyoTest
class PayingTest {

    private static final LocalDate RECEIVED = LocalDate.of(2026, 11, 2);

    @LocalServerPort
    int port;

    @Autowired
    Payments payments;

    @Autowired
    Payer payer;

    @Autowired
    Faults faults;

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
        payments.requestOnline(caseNumber);

        await().until(() -> payments.settled(caseNumber));
    }

    @Test
    void paysWhatWasOrderedBeforeTheApplicantWasWilling() {
        payments.requestOnline(caseNumber);
        payer.willing(caseNumber.value());

        await().until(() -> payments.settled(caseNumber));
    }

    @Test
    void leavesOrdersOpenUntilSomebodyPays() {
        payments.requestOnline(caseNumber);
        assertThat(client.get("/simulator/payments").body()).contains(caseNumber.value());

        var answer = pay("");

        assertThat(answer.get("state").asText()).isEqualTo("PAID");
        await().until(() -> payments.settled(caseNumber));
    }

    @Test
    void showsAPageOnWhichToPay() {
        payments.requestOnline(caseNumber);
        var page = payments.of(caseNumber).get(0).paymentPage();

        assertThat(client.get(page).body()).contains("5,600円を支払う", caseNumber.value());
        assertThat(client.post(page, "").body()).contains("完了");

        await().until(() -> payments.settled(caseNumber));
    }

    @Test
    void countsADoubledMessageOnce() {
        payments.requestOnline(caseNumber);
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
        payments.requestOnline(caseNumber);
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
        payments.requestOnline(caseNumber);
        payments.reconcile(caseNumber);
        assertThat(payments.settled(caseNumber)).isFalse();
        faults.set("payprovider", Fault.DOWN, null);
        pay("");
        faults.clear();

        payments.reconcile(caseNumber);

        assertThat(payments.settled(caseNumber)).isTrue();
    }

    @Test
    void letsThePayerGetTheAmountWrong() {
        payments.requestOnline(caseNumber);

        pay("{\"amount\": 560}");

        await().until(() -> !payments.discrepancies(caseNumber).isEmpty());
        assertThat(payments.settled(caseNumber)).isFalse();
    }

    private com.fasterxml.jackson.databind.JsonNode pay(String whim) {
        var orderId = payments.of(caseNumber).get(0).orderId();
        return LaboratoryClient.read(client.post("/simulator/payments/" + orderId + "/pay", whim));
    }
}
