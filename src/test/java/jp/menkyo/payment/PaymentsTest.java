package jp.menkyo.payment;

import static java.util.stream.IntStream.range;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import jp.menkyo.MenkyoTest;
import jp.menkyo.SettableClock;
import jp.menkyo.gateway.GatewayUnavailable;
import jp.menkyo.payment.ledger.Ledger;
import jp.menkyo.payment.online.OnlineOrders;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.Yen;
import jp.menkyo.simulator.Fault;
import jp.menkyo.simulator.Faults;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@MenkyoTest
class PaymentsTest {

    private static final LocalDate RECEIVED = LocalDate.of(2026, 11, 2);
    private static final Yen FEE = new Yen(5600);

    @Autowired
    Payments payments;

    @Autowired
    OnlineOrders orders;

    @Autowired
    Ledger ledger;

    @Autowired
    Faults faults;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    SettableClock clock;

    private final CaseNumber caseNumber = PaymentFixture.freshCase();

    @AfterEach
    void repair() {
        faults.clear();
        clock.reset();
    }

    @Test
    void chargesTheFeeOfTheDayOnce() {
        payments.charge(caseNumber, FeeCode.NEW, RECEIVED);
        payments.charge(caseNumber, FeeCode.NEW, RECEIVED);

        assertThat(payments.of(caseNumber)).singleElement().satisfies(charge -> {
            assertThat(charge.amount()).isEqualTo(FEE);
            assertThat(charge.state()).isEqualTo(Charge.State.OPEN);
            assertThat(charge.id()).matches("ch_[a-z]{24}");
        });
        assertThat(kinds()).containsExactly(Entry.Kind.OPENED);
        assertThat(payments.settled(caseNumber)).isFalse();
    }

    /** The process that waits for the money hears of it at the commit only. */
    @Test
    void entersNothingOutsideATransaction() {
        payments.charge(caseNumber, FeeCode.NEW, RECEIVED);
        var charge = payments.of(caseNumber).get(0);

        assertThatThrownBy(() -> ledger.enter(charge, Entry.Kind.EXEMPTED, "manager1", "x"))
                .isInstanceOf(IllegalStateException.class);
        assertThat(kinds()).containsExactly(Entry.Kind.OPENED);
    }

    @Test
    void neverCallsAnUnchargedCaseSettled() {
        assertThat(payments.settled(caseNumber)).isFalse();
        assertThat(settledInTheDatabase()).isFalse();
    }

    @Test
    void leavesNothingOpenWhereTheFeeIsZero() {
        payments.charge(caseNumber, FeeCode.DELETION, RECEIVED);

        assertThat(payments.settled(caseNumber)).isTrue();
        assertThat(settledInTheDatabase()).isTrue();
        assertThat(settledEvents()).isOne();
    }

    @Test
    void takesTheExactAmountAtTheCounterAndNumbersTheReceipt() {
        payments.charge(caseNumber, FeeCode.NEW, RECEIVED);

        assertThatThrownBy(() -> payments.receiveAtCounter(caseNumber, new Yen(5000), "reception1"))
                .isInstanceOfSatisfying(
                        WrongAmount.class,
                        refused -> assertThat(refused.title()).contains("5,600円"));
        assertThat(settledInTheDatabase()).isFalse();
        payments.receiveAtCounter(caseNumber, FEE, "reception1");

        assertThat(payments.settled(caseNumber)).isTrue();
        assertThat(settledInTheDatabase()).isTrue();
        assertThat(settledEvents()).isOne();
        assertThat(payments.ledger(caseNumber).get(1)).satisfies(entry -> {
            assertThat(entry.kind()).isEqualTo(Entry.Kind.PAID_AT_COUNTER);
            assertThat(entry.actor()).isEqualTo("reception1");
            assertThat(entry.receiptNumber()).matches("RC[0-9]+-[0-9]{6}");
        });
        assertThatThrownBy(() -> payments.receiveAtCounter(caseNumber, FEE, "reception1"))
                .isInstanceOf(NoOpenCharge.class);
    }

    @Test
    void numbersReceiptsWithoutAGapUnderConcurrencyAndAfterFailures() {
        clock.set(LocalDate.of(2041, 4, 1));
        var cases = range(0, 20).mapToObj(n -> PaymentFixture.freshCase()).toList();
        cases.forEach(each -> payments.charge(each, FeeCode.NEW, RECEIVED));
        var pool = Executors.newFixedThreadPool(6);

        CompletableFuture.allOf(cases.stream()
                        .map(each -> CompletableFuture.runAsync(() -> receiveOrFail(each, cases), pool))
                        .toArray(CompletableFuture[]::new))
                .join();
        pool.shutdown();

        var numbers = jdbcInside(
                "select receipt_number from payment.entry where receipt_number like 'RC23-%' order by receipt_number");
        assertThat(numbers)
                .containsExactlyElementsOf(
                        range(1, 16).mapToObj("RC23-%06d"::formatted).toList());
    }

    private void receiveOrFail(CaseNumber each, List<CaseNumber> cases) {
        transaction.executeWithoutResult(status -> {
            payments.receiveAtCounter(each, FEE, "reception1");
            if (cases.indexOf(each) % 4 == 3) {
                status.setRollbackOnly();
            }
        });
    }

    @Test
    void waivesOnADecisionWithItsReason() {
        payments.charge(caseNumber, FeeCode.NEW, RECEIVED);

        payments.exempt(caseNumber, "approver1", "PUBLIC_ASSISTANCE");
        payments.exempt(caseNumber, "approver1", "PUBLIC_ASSISTANCE");

        assertThat(payments.of(caseNumber).get(0).state()).isEqualTo(Charge.State.EXEMPT);
        assertThat(settledInTheDatabase()).isTrue();
        assertThat(settledEvents()).isOne();
        assertThat(payments.ledger(caseNumber).get(1).reason()).isEqualTo("PUBLIC_ASSISTANCE");
    }

    @Test
    void refusesToWaiveWhatIsPaidOrWasNeverCharged() {
        assertThatThrownBy(() -> payments.exempt(caseNumber, "approver1", "OTHER"))
                .isInstanceOf(NoOpenCharge.class);
        payments.charge(caseNumber, FeeCode.NEW, RECEIVED);
        payments.receiveAtCounter(caseNumber, FEE, "reception1");

        assertThatThrownBy(() -> payments.exempt(caseNumber, "approver1", "OTHER"))
                .isInstanceOf(NoOpenCharge.class);
    }

    @Test
    void cancelsWhatIsOpenAndKeepsWhatIsPaid() {
        payments.charge(caseNumber, FeeCode.NEW, RECEIVED);
        payments.receiveAtCounter(caseNumber, FEE, "reception1");
        payments.charge(caseNumber, FeeCode.REWRITE, RECEIVED);

        payments.cancel(caseNumber);

        assertThat(payments.of(caseNumber))
                .extracting(Charge::state)
                .containsExactlyInAnyOrder(Charge.State.PAID, Charge.State.CANCELLED);
        assertThat(settledEvents()).isOne();
    }

    @Test
    void doesNotCallACancelledCaseSettled() {
        payments.charge(caseNumber, FeeCode.NEW, RECEIVED);
        payments.cancel(caseNumber);
        payments.cancel(caseNumber);

        assertThat(payments.settled(caseNumber)).isFalse();
        assertThat(settledInTheDatabase()).isFalse();
        assertThat(settledEvents()).isZero();
    }

    @Test
    void ordersOnlineOnceEvenWhenAskedTwice() {
        payments.charge(caseNumber, FeeCode.NEW, RECEIVED);

        orders.place(caseNumber);
        orders.place(caseNumber);

        var charge = payments.of(caseNumber).get(0);
        assertThat(charge.orderId()).startsWith("or_");
        assertThat(charge.paymentPage()).startsWith("http://127.0.0.1:").endsWith("/pay/" + charge.orderId());
        assertThat(kinds()).containsExactly(Entry.Kind.OPENED, Entry.Kind.ORDERED);
    }

    @Test
    void leavesTheCallersTransactionUsableWhenThePaymentServiceIsDown() {
        payments.charge(caseNumber, FeeCode.NEW, RECEIVED);
        faults.set("payprovider", Fault.DOWN, null);

        transaction.executeWithoutResult(
                status -> assertThatThrownBy(() -> orders.place(caseNumber)).isInstanceOf(GatewayUnavailable.class));

        faults.clear();
        orders.place(caseNumber);
        assertThat(payments.of(caseNumber).get(0).orderId()).isNotNull();
    }

    @Test
    void refusesStatesThatNeverFollowEachOther() {
        payments.charge(caseNumber, FeeCode.NEW, RECEIVED);
        payments.cancel(caseNumber);

        assertThatThrownBy(() -> transaction.executeWithoutResult(
                        status -> jdbc.sql("update payment.charge set state = 'PAID' where case_number = ?")
                                .param(caseNumber.value())
                                .update()))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    private List<Entry.Kind> kinds() {
        return payments.ledger(caseNumber).stream().map(Entry::kind).toList();
    }

    private Boolean settledInTheDatabase() {
        return transaction.execute(status -> jdbc.sql("select payment.is_settled(?)")
                .param(caseNumber.value())
                .query(Boolean.class)
                .single());
    }

    private int settledEvents() {
        return transaction.execute(status -> jdbc.sql(
                        "select count(*) from audit.event where action = 'CHARGE_SETTLED' and case_number = ?")
                .param(caseNumber.value())
                .query(Integer.class)
                .single());
    }

    private List<String> jdbcInside(String sql) {
        return transaction.execute(status -> jdbc.sql(sql).query(String.class).list());
    }
}
