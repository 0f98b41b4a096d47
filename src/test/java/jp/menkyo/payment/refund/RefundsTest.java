package jp.menkyo.payment.refund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jp.menkyo.AtOnce;
import jp.menkyo.MenkyoTest;
import jp.menkyo.SettableClock;
import jp.menkyo.payment.Account;
import jp.menkyo.payment.Entry;
import jp.menkyo.payment.FeeCode;
import jp.menkyo.payment.PaymentFixture;
import jp.menkyo.payment.Payments;
import jp.menkyo.payment.payout.PayoutRefused;
import jp.menkyo.payment.payout.Payouts;
import jp.menkyo.payment.receipt.voiding.ReceiptNotVoidable;
import jp.menkyo.payment.receipt.voiding.Reversals;
import jp.menkyo.payment.refund.Refund.State;
import jp.menkyo.payment.refund.RefundRefused.Reason;
import jp.menkyo.payment.refund.account.BankAccount;
import jp.menkyo.payment.refund.account.BankAccounts;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.Yen;
import jp.menkyo.shared.transaction.Administrator;
import jp.menkyo.shared.transaction.AdministratorContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@MenkyoTest
class RefundsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate TRANSFER = LocalDate.of(2026, 12, 4);
    private static final Yen FEE = new Yen(5600);
    private static final BankAccount ACCOUNT = BankAccount.of("0001", "210", "ORDINARY", "1234567", "サトウ ハナコ");

    @Autowired
    Refunds refunds;

    @Autowired
    Payouts payouts;

    @Autowired
    AccountExpiry expiry;

    @Autowired
    Payments payments;

    @Autowired
    Reversals reversals;

    @Autowired
    AdministratorContext administrators;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    SettableClock clock;

    private final CaseNumber caseNumber = PaymentFixture.freshCase();

    @AfterEach
    void repair() {
        clock.reset();
    }

    @Test
    void paysBackWhatTwoPeopleDecidedAndForgetsTheAccount() {
        office("refpaid", () -> {
            decided();
            refunds.enterAccount(caseNumber, ACCOUNT, "treasurer1");
            assertThat(sealedTexts()).noneMatch(text -> text.contains("1234567"));

            var payout = payouts.make(TRANSFER, "treasurer1");
            assertThat(payouts.file(payout.id()).content())
                    .asString(StandardCharsets.US_ASCII)
                    .contains("0000005600");
            assertThat(state()).isEqualTo(State.ORDERED);
            refunds.paid(caseNumber);

            assertThat(state()).isEqualTo(State.PAID);
            assertThat(kinds()).endsWith(Entry.Kind.REFUND_DECIDED, Entry.Kind.REFUND_PAID);
            assertThat(payments.balance(caseNumber, Account.REFUND_DUE)).isZero();
            assertThat(sealedTexts()).isEmpty();
            assertThat(erasures()).containsExactly("PAID");
            assertThatThrownBy(() -> payouts.file(payout.id())).isInstanceOf(PayoutRefused.class);
            assertThatThrownBy(() -> payouts.make(TRANSFER, "treasurer1")).isInstanceOf(PayoutRefused.class);
            assertThat(refunds.open(caseNumber, Refund.Cause.WITHDRAWN))
                    .as("paid back once")
                    .isFalse();
        });
    }

    @Test
    void asksForAnotherAccountWhenTheBankReturnsTheMoney() {
        office("refreturned", () -> {
            decided();
            refunds.enterAccount(caseNumber, ACCOUNT, "treasurer1");
            payouts.make(TRANSFER, "treasurer1");
            refunds.returned(caseNumber, "treasurer1");

            assertThat(state()).isEqualTo(State.DECIDED);
            assertThat(payments.balance(caseNumber, Account.REFUND_DUE)).isEqualTo(-5600);
            assertThat(erasures()).containsExactly("RETURNED");
            refunds.enterAccount(caseNumber, ACCOUNT, "portal");
            payouts.make(TRANSFER, "treasurer1");
            refunds.paid(caseNumber);
            assertThat(payments.balance(caseNumber, Account.BANK) + payments.balance(caseNumber, Account.COUNTER_CASH))
                    .isZero();
        });
    }

    @Test
    void wantsTwoPeople() {
        paid();
        refunds.open(caseNumber, Refund.Cause.WITHDRAWN);
        refunds.propose(caseNumber, true, "REFUND-04", "審査前の取下げ", "treasurer1");

        refused(Reason.SAME_PERSON, () -> refunds.decide(caseNumber, "treasurer1"));
        assertThatThrownBy(() -> write("update payment.refund set decided_by = proposed_by where case_number = ?"))
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThat(state()).isEqualTo(State.PROPOSED);
    }

    @Test
    void keepsTheMoneyWhenThatIsDecided() {
        paid();
        refunds.open(caseNumber, Refund.Cause.REFUSED);
        refunds.propose(caseNumber, false, "REFUND-06", "特別の理由はない", "treasurer1");

        assertThat(refunds.decide(caseNumber, "approver1").state()).isEqualTo(State.NOT_REFUNDED);
        assertThat(kinds()).endsWith(Entry.Kind.PAID_AT_COUNTER);
    }

    @Test
    void opensOnceWhenTwoAskAtOnce() {
        paid();

        assertThat(AtOnce.both(
                        () -> refunds.open(caseNumber, Refund.Cause.WITHDRAWN),
                        () -> refunds.open(caseNumber, Refund.Cause.WITHDRAWN)))
                .containsExactlyInAnyOrder(true, false);
        refunds.propose(caseNumber, true, "REFUND-04", "審査前の取下げ", "treasurer1");
        assertThat(AtOnce.both(() -> decidedBy("approver1"), () -> decidedBy("manager1")))
                .containsExactlyInAnyOrder(true, false);
        assertThat(kinds())
                .filteredOn(kind -> kind == Entry.Kind.REFUND_DECIDED)
                .hasSize(1);
    }

    @Test
    void givesNothingBackThatWasTakenBackBefore() {
        var receipt = paid();
        refunds.open(caseNumber, Refund.Cause.WITHDRAWN);
        refunds.propose(caseNumber, true, "REFUND-04", "審査前の取下げ", "treasurer1");
        reversals.voidReceipt(receipt, "treasurer1", "manager1", "誤領収");

        refused(Reason.NOTHING_TO_REFUND, () -> refunds.decide(caseNumber, "approver1"));
        refunds.callOff(caseNumber, "treasurer1");
        assertThat(state()).isEqualTo(State.CALLED_OFF);
        assertThat(kinds()).doesNotContain(Entry.Kind.REFUND_DECIDED);
    }

    @Test
    void voidsNoReceiptWhoseRefundIsDecided() {
        var receipt = paid();
        decide();

        assertThatThrownBy(() -> reversals.voidReceipt(receipt, "treasurer1", "manager1", "誤領収"))
                .isInstanceOfSatisfying(
                        ReceiptNotVoidable.class, no -> assertThat(no.code()).isEqualTo("RECEIPT_OVER"));
        refused(Reason.STILL_PAYABLE, () -> refunds.callOff(caseNumber, "treasurer1"));
    }

    @Test
    void givesBackNoMoreThanWasReceivedEvenIfTheCodeForgot() {
        paid();
        var forged = """
                with line as (insert into payment.entry (charge_id, at, kind, yen, actor)
                              select id, now(), 'REFUND_DECIDED', yen * 2, 'nobody' from payment.charge where case_number = ?
                              returning id, charge_id, yen)
                insert into payment.posting (entry_id, charge_id, account, yen)
                select id, charge_id, account, sign * yen
                  from line, (values ('FEE_INCOME', 1), ('REFUND_DUE', -1)) half (account, sign)
                """;
        assertThatThrownBy(() -> write(forged)).isInstanceOf(DataAccessException.class);
    }

    @Test
    void erasesAnAccountThatWasKeptTooLong() {
        office("refexpired", () -> {
            decided();
            refunds.enterAccount(caseNumber, ACCOUNT, "treasurer1");
            clock.set(TODAY.plus(BankAccounts.KEPT).plusDays(1));
            assertThatThrownBy(() -> payouts.make(LocalDate.of(2027, 3, 1), "treasurer1"))
                    .isInstanceOf(PayoutRefused.class);

            expiry.sweep();

            assertThat(state()).isEqualTo(State.DECIDED);
            assertThat(erasures()).containsExactly("EXPIRED");
            assertThatThrownBy(() -> write("update payment.refund_account set sealed_account = ''"
                            + " where refund_id = (select id from payment.refund where case_number = ?)"))
                    .isInstanceOf(DataIntegrityViolationException.class);
        });
    }

    private void office(String name, Runnable work) {
        clock.set(TODAY);
        administrators.doAs(new Administrator("13-" + name), work);
    }

    private void decided() {
        paid();
        decide();
    }

    private void decide() {
        refunds.open(caseNumber, Refund.Cause.WITHDRAWN);
        refunds.propose(caseNumber, true, "REFUND-04", "審査前の取下げ", "treasurer1");
        refunds.decide(caseNumber, "approver1");
    }

    private boolean decidedBy(String officer) {
        try {
            return refunds.decide(caseNumber, officer).state() == State.DECIDED;
        } catch (RefundRefused late) {
            return false;
        }
    }

    private String paid() {
        payments.charge(caseNumber, FeeCode.NEW, TODAY);
        payments.receiveAtCounter(caseNumber, FEE, "treasurer1");
        return Stream.ofNullable(payments.ledger(caseNumber).get(1).receiptNumber())
                .findFirst()
                .orElseThrow();
    }

    private State state() {
        return refunds.latest(caseNumber).orElseThrow().state();
    }

    private List<Entry.Kind> kinds() {
        return payments.ledger(caseNumber).stream().map(Entry::kind).toList();
    }

    private void write(String sql) {
        transaction.executeWithoutResult(
                run -> jdbc.sql(sql).param(caseNumber.value()).update());
    }

    private List<String> sealedTexts() {
        return inside("encode(sealed_account, 'escape')", "sealed_account is not null");
    }

    private List<String> erasures() {
        return inside("erased_because", "erased_at is not null");
    }

    private List<String> inside(String column, String where) {
        var sql = "select " + column + " from payment.refund_account a join payment.refund r on r.id = a.refund_id"
                + " where r.case_number = ? and " + where;
        var found = transaction.execute(run ->
                jdbc.sql(sql).param(caseNumber.value()).query(String.class).list());
        return found == null ? List.of() : found;
    }

    private static void refused(Reason reason, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        RefundRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
