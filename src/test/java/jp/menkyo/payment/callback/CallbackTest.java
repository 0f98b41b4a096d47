package jp.menkyo.payment.callback;

import static jp.menkyo.payment.callback.CallbackClient.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import jp.menkyo.MenkyoTest;
import jp.menkyo.payment.Account;
import jp.menkyo.payment.Charge;
import jp.menkyo.payment.Entry;
import jp.menkyo.payment.FeeCode;
import jp.menkyo.payment.Means;
import jp.menkyo.payment.PaymentFixture;
import jp.menkyo.payment.Payments;
import jp.menkyo.payment.excess.Discrepancy;
import jp.menkyo.payment.excess.Excesses;
import jp.menkyo.payment.ledger.Charges;
import jp.menkyo.payment.ledger.Ledger;
import jp.menkyo.payment.ledger.Ledger.Circumstances;
import jp.menkyo.payment.online.OnlineOrders;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.OpaqueId;
import jp.menkyo.shared.Yen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@MenkyoTest
class CallbackTest {

    private static final LocalDate RECEIVED = LocalDate.of(2026, 11, 2);

    @LocalServerPort
    int port;

    @Value("${menkyo.payment.callback-secret}")
    String secret;

    @Autowired
    Payments payments;

    @Autowired
    OnlineOrders orders;

    @Autowired
    Excesses excesses;

    @Autowired
    Charges charges;

    @Autowired
    Ledger ledger;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private final CaseNumber caseNumber = PaymentFixture.freshCase();
    private final String event = OpaqueId.random("ev");
    private CallbackClient service;

    @BeforeEach
    void order() {
        service = new CallbackClient(port, secret);
        payments.charge(caseNumber, FeeCode.NEW, RECEIVED);
        orders.place(caseNumber);
    }

    @Test
    void settlesTheChargeOnceHoweverOftenTheEventComes() {
        var first = service.post(body(event, 5600, "JPY", "PAID"));
        var second = service.post(body(event, 5600, "JPY", "PAID"));

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(text(first, "outcome")).isEqualTo("SETTLED");
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(payments.of(caseNumber).get(0).state()).isEqualTo(Charge.State.PAID);
        assertThat(payments.ledger(caseNumber))
                .filteredOn(entry -> entry.kind() == Entry.Kind.PAID_ONLINE)
                .hasSize(1);
        assertThat(audited("CHARGE_SETTLED")).isOne();
    }

    @Test
    void settlesOnceWhenTheEventComesManyTimesAtOnce() {
        var body = body(event, 5600, "JPY", "PAID");
        var answers = IntStream.range(0, 8)
                .mapToObj(n -> CompletableFuture.supplyAsync(() -> service.post(body)))
                .toList();

        assertThat(answers)
                .allSatisfy(answer -> assertThat(answer.join().statusCode()).isEqualTo(200));
        assertThat(audited("CHARGE_SETTLED")).isOne();
    }

    @Test
    void keepsAPaymentWhenTheCancellationOfAnEarlierTryComesAfterIt() {
        service.post(body(event, 5600, "JPY", "PAID"));

        var late = service.post(body(OpaqueId.random("ev"), 5600, "JPY", "CANCELLED"));

        assertThat(text(late, "outcome")).isEqualTo("NOTED");
        assertThat(payments.settled(caseNumber)).isTrue();
    }

    @Test
    void takesAPaymentAfterACancelledTry() {
        service.post(body(OpaqueId.random("ev"), 5600, "JPY", "CANCELLED"));
        assertThat(payments.settled(caseNumber)).isFalse();

        var paid = service.post(body(event, 5600, "JPY", "PAID"));

        assertThat(text(paid, "outcome")).isEqualTo("SETTLED");
        assertThat(payments.ledger(caseNumber))
                .extracting(Entry::kind)
                .containsExactly(
                        Entry.Kind.OPENED, Entry.Kind.ORDERED, Entry.Kind.ORDER_CLOSED, Entry.Kind.PAID_ONLINE);
    }

    @Test
    void acceptsTheRightAmountAfterAWrongOne() {
        service.post(body(OpaqueId.random("ev"), 5000, "JPY", "PAID"));

        assertThat(service.post(body(event, 5600, "JPY", "PAID")).statusCode()).isEqualTo(200);
        assertThat(payments.settled(caseNumber)).isTrue();
    }

    @Test
    void keepsMoneyThatComesAfterTheCancellationForARefund() {
        payments.cancel(caseNumber);

        var answer = service.post(body(event, 5600, "JPY", "PAID"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(text(answer, "outcome")).isEqualTo("PAID_AFTER_CANCELLATION");
        assertThat(payments.of(caseNumber).get(0).state()).isEqualTo(Charge.State.CANCELLED);
        assertThat(payments.discrepancies(caseNumber))
                .extracting(Discrepancy::kind)
                .containsExactly(Discrepancy.Kind.PAID_AFTER_CANCELLATION);
    }

    @Test
    void noticesThatTheFeeWasPaidTwice() {
        payments.receiveAtCounter(caseNumber, new Yen(5600), "reception1");

        var answer = service.post(body(event, 5600, "JPY", "PAID"));

        assertThat(text(answer, "outcome")).isEqualTo("PAID_TWICE");
        assertThat(payments.discrepancies(caseNumber)).hasSize(1);
        assertThat(audited("CHARGE_SETTLED")).isOne();
    }

    @Test
    void opensTheFeeAgainWhenAShortPaymentThatWasUsedForItIsTakenBack() {
        service.post(body(event, 5000, "JPY", "PAID"));
        excesses.receiveAtCounter(caseNumber, new Yen(600), "treasurer1");
        var settled = paid();

        var answer = service.post(CallbackClient.body(settled, OpaqueId.random("ev"), 5000, "JPY", "REVERSED"));

        assertThat(text(answer, "outcome")).isEqualTo("EXCESS_REVERSED");
        assertThat(payments.balance(caseNumber, Account.PROVIDER)).isZero();
        assertThat(payments.balance(caseNumber, Account.RECEIVABLE)).isEqualTo(5600);
        assertThat(excesses.of(caseNumber)).isEqualTo(new Yen(600));
    }

    /** We asked and booked it; it was taken back; only then comes the message that it had been paid. */
    @Test
    void countsNothingWhenAPaymentIsReportedAfterWeAskedAndItWasTakenBack() {
        transaction.executeWithoutResult(status -> ledger.enter(
                charges.lock(caseNumber).get(0),
                Entry.Kind.PAID_ONLINE,
                new Yen(5600),
                Circumstances.money("payment-service", Means.CARD, Entry.RECONCILED)));
        var settled = paid();
        service.post(CallbackClient.body(settled, OpaqueId.random("ev"), 5600, "JPY", "REVERSED"));

        var late = service.post(CallbackClient.body(settled, event, 5600, "JPY", "PAID"));

        assertThat(text(late, "outcome")).isEqualTo("ALREADY_SETTLED");
        assertThat(excesses.of(caseNumber)).isEqualTo(Yen.ZERO);
        assertThat(payments.balance(caseNumber, Account.PROVIDER)).isZero();
        assertThat(payments.discrepancies(caseNumber))
                .extracting(Discrepancy::kind)
                .containsExactly(Discrepancy.Kind.REVERSED);
    }

    @Test
    void refusesAnAbsurdAmount() {
        assertThat(service.post(body(event, Long.MAX_VALUE, "JPY", "PAID")).statusCode())
                .isEqualTo(400);
        assertThat(payments.discrepancies(caseNumber)).isEmpty();
    }

    private Charge paid() {
        return payments.of(caseNumber).stream()
                .filter(charge -> charge.state() == Charge.State.PAID)
                .findFirst()
                .orElseThrow();
    }

    private long audited(String action) {
        return count("action = ? and case_number = ?", action, caseNumber.value());
    }

    private String body(String eventId, long amount, String currency, String status) {
        return CallbackClient.body(payments.of(caseNumber).get(0), eventId, amount, currency, status);
    }

    private long count(String where, String first, String second) {
        return transaction.execute(status -> jdbc.sql("select count(*) from audit.event where " + where)
                .params(first, second)
                .query(Long.class)
                .single());
    }
}
