package jp.menkyo.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import jp.menkyo.MenkyoTest;
import jp.menkyo.casefile.CaseFiles;
import jp.menkyo.casefile.CaseState;
import jp.menkyo.intake.Traces;
import jp.menkyo.notification.NoticeTemplate;
import jp.menkyo.notification.Notices;
import jp.menkyo.payment.Account;
import jp.menkyo.payment.Charge;
import jp.menkyo.payment.Payments;
import jp.menkyo.payment.excess.Excesses;
import jp.menkyo.payment.refund.Refund.State;
import jp.menkyo.payment.refund.RefundRefused;
import jp.menkyo.payment.refund.Refunds;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.Yen;
import jp.menkyo.simulator.payprovider.Payer;
import jp.menkyo.simulator.portal.PortalClient;
import jp.menkyo.simulator.scenario.Plays;
import jp.menkyo.workflow.worklist.step.Outcome;
import jp.menkyo.workflow.worklist.step.TaskRefused;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Money that goes back, and what must not happen to it on the way; the ordinary ways are told as stories. */
@MenkyoTest
class RefundProcessTest {

    private static final String PROPOSE = "Task_ProposeRefund";
    private static final String DECIDE = "Task_DecideRefund";
    private static final String ACCOUNT = "Task_EnterAccount";
    private static final String PAYOUT = "Task_RecordPayout";
    private static final String SETTLE = "Task_SettleMatter";
    private static final String[] ITEMS = {
        "bankCode",
        "0001",
        "branchCode",
        "210",
        "accountKind",
        "CURRENT",
        "accountNumber",
        "8642097",
        "accountHolder",
        "ｻﾄｳ"
    };

    @Autowired
    Office office;

    @Autowired
    PaperApplications papers;

    @Autowired
    Plays plays;

    @Autowired
    Payer payer;

    @Autowired
    PortalClient portal;

    @Autowired
    Payments payments;

    @Autowired
    Excesses excesses;

    @Autowired
    Refunds refunds;

    @Autowired
    CaseFiles cases;

    @Autowired
    Notices notices;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    /** AC-43. */
    @Test
    void keepsTheFeeOfAnApplicationWithdrawnAfterTheExaminationBegan() {
        var caseNumber = paidAtTheCounter();
        office.complete(caseNumber, "Task_Examine", "examiner1", "PROPOSE_REGISTRATION");
        office.withdraw(caseNumber);

        office.awaitTask(caseNumber, PROPOSE);
        assertThat(office.ways(caseNumber, PROPOSE).get(0)).satisfies(way -> {
            assertThat(way.code()).isEqualTo("NO_REFUND");
            assertThat(way.positive()).isTrue();
        });
        office.complete(caseNumber, PROPOSE, "treasurer1", "NO_REFUND", "reason", "特別の理由はない");
        office.complete(caseNumber, DECIDE, "approver1", "APPROVE");

        assertThat(office.awaitEnd(caseNumber, "refund")).isEqualTo("EndEvent_NotRefunded");
        assertThat(notices.titles(caseNumber)).contains(NoticeTemplate.NOT_REFUNDED.title());
        assertThat(payments.balance(caseNumber, Account.COUNTER_CASH)).isEqualTo(5600);
    }

    @Test
    void letsNobodyDecideOnTheirOwnProposal() {
        var caseNumber = paidAtTheCounter();
        office.withdraw(caseNumber);
        var both = office.withRoles("treasurer1", "TREASURER", "APPROVER");
        office.completeAs(caseNumber, PROPOSE, both, "REFUND", "reason", "審査の前の取下げ");

        assertThatThrownBy(() -> office.completeAs(caseNumber, DECIDE, both, "APPROVE"))
                .isInstanceOfSatisfying(
                        RefundRefused.class,
                        refused -> assertThat(refused.status()).isEqualTo(403));
        assertThat(office.openTasks(caseNumber)).contains(DECIDE);
        assertThat(payments.balance(caseNumber, Account.REFUND_DUE)).isZero();
    }

    @Test
    void keepsTheAccountOutOfTheEngineAndAsksAgainWhenItIsWrong() {
        var caseNumber = paidAtTheCounter();
        office.withdraw(caseNumber);
        decided(caseNumber);
        office.complete(caseNumber, ACCOUNT, "treasurer1", "ENTER", ITEMS);

        office.awaitTask(caseNumber, PAYOUT);
        assertThat(Traces.texts("select text_ from engine.act_hi_varinst where text_ like '%8642097%'"
                        + " union all select text_ from engine.act_hi_detail where text_ like '%8642097%'"
                        + " union all select reason from audit.event where reason like '%8642097%'"))
                .isEmpty();
        assertThatThrownBy(() -> office.complete(caseNumber, PAYOUT, "treasurer1", "PAID"))
                .as("no file yet")
                .isInstanceOf(TaskRefused.class);
        office.complete(caseNumber, PAYOUT, "treasurer1", "ASK_AGAIN", "reason", "口座番号が違う");

        office.awaitTask(caseNumber, ACCOUNT);
        assertThat(refunds.latest(caseNumber).orElseThrow().state()).isEqualTo(State.DECIDED);
    }

    @Test
    void takesTheAccountFromThePayeeAloneAndOnlyWhenItIsAskedFor() {
        var caseNumber = plays.play("registration-ok").orElseThrow();
        office.awaitTask(caseNumber, "Task_Examine");
        awaitPaid(caseNumber);
        assertThat(portal.sendAccount(caseNumber.value(), "サトウ").body())
                .as("not asked for")
                .contains("ACCOUNT_NOT_AWAITED");
        portal.withdraw(caseNumber.value());
        decided(caseNumber);
        office.awaitTask(caseNumber, ACCOUNT);

        var wrong = portal.sendAccount(caseNumber.value(), "佐藤花子");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("accountHolder").doesNotContain("佐藤", "7654321");

        var stranger = portal.request("/api/portal/applications/" + caseNumber + "/refund-account")
                .header("X-Pseudonym", "p-somebody-else")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{}"));
        assertThat(portal.call(stranger).statusCode()).isEqualTo(404);

        payer.takeBack(caseNumber.value(), null);
        assertThat(office.ways(caseNumber, ACCOUNT)).extracting(Outcome::code).containsExactly("CALL_OFF");
        office.complete(caseNumber, ACCOUNT, "treasurer1", "CALL_OFF");
        assertThat(office.awaitEnd(caseNumber, "refund")).isEqualTo("EndEvent_NothingToRefund");
        office.complete(caseNumber, SETTLE, "treasurer1", "CANCEL", "reason", "取下げ済み");
        assertThat(office.awaitEnd(caseNumber, "payment-matter")).isEqualTo("EndEvent_MatterSettled");
        assertThat(payments.balance(caseNumber, Account.REFUND_DUE)).isZero();
        assertThat(payments.balance(caseNumber, Account.RECEIVABLE)).isZero();
    }

    /** AC-42, and the second payment comes when the case is over. */
    @Test
    void givesASecondPaymentBackThatCameAfterTheEnd() {
        var caseNumber = plays.play("registration-unpaid").orElseThrow();
        office.awaitTask(caseNumber, "Task_Examine");
        office.awaitPlace(caseNumber, "Gateway_WaitForPayment");
        payments.receiveAtCounter(caseNumber, new Yen(5600), "treasurer1");
        office.complete(caseNumber, "Task_Examine", "examiner1", "PROPOSE_REGISTRATION");
        office.complete(caseNumber, "Task_Approve", "approver1", "APPROVE_REGISTRATION");
        office.complete(caseNumber, "Task_Issue", "issuer1", "POSTED", "trackingNumber", "123-45-67890-1");
        office.awaitEnd(caseNumber);

        payer.willing(caseNumber.value());
        office.complete(caseNumber, SETTLE, "treasurer1", "REFUND");
        office.complete(caseNumber, PROPOSE, "treasurer1", "REFUND", "reason", "二重納付");
        assertThat(refunds.latest(caseNumber).orElseThrow().rule()).isEqualTo("REFUND-02");
        office.complete(caseNumber, DECIDE, "approver1", "APPROVE");

        office.awaitTask(caseNumber, ACCOUNT);
        assertThat(excesses.of(caseNumber)).isEqualTo(Yen.ZERO);
        assertThat(payments.balance(caseNumber, Account.REFUND_DUE)).isEqualTo(-5600);
        assertThat(payments.settled(caseNumber)).isTrue();
    }

    @Test
    void closesNoCaseThatOwesAFee() {
        var caseNumber = paidOnline("registration-ok");
        office.complete(caseNumber, "Task_Examine", "examiner1", "PROPOSE_REGISTRATION");
        office.complete(caseNumber, "Task_Approve", "approver1", "APPROVE_REGISTRATION");
        office.awaitTask(caseNumber, "Task_Issue");
        payer.takeBack(caseNumber.value(), null);
        office.complete(caseNumber, "Task_Issue", "issuer1", "POSTED", "trackingNumber", "123-45-67890-1");

        office.awaitPlace(caseNumber, "Gateway_WaitForMoney");
        assertThat(cases.get(caseNumber).state()).isEqualTo(CaseState.OPEN);
        assertThatThrownBy(() -> transaction.executeWithoutResult(run -> cases.close(caseNumber, CaseState.REGISTERED)))
                .isInstanceOf(DataIntegrityViolationException.class);
        office.complete(caseNumber, SETTLE, "treasurer1", "COLLECT");

        assertThat(office.awaitEnd(caseNumber)).isEqualTo("EndEvent_LicenceRegistered");
        assertThat(cases.get(caseNumber).state()).isEqualTo(CaseState.REGISTERED);
        assertThat(payments.of(caseNumber))
                .extracting(Charge::state)
                .containsExactlyInAnyOrder(Charge.State.REVERSED, Charge.State.PAID);
        assertThat(notices.titles(caseNumber)).contains(NoticeTemplate.PAYMENT_REVERSED.title());
    }

    /** Not even for a minute is anything registered for money that is not there, and no job fails over it. */
    @Test
    void registersNothingWhileAPaymentIsTakenBack() {
        var caseNumber = paidOnline("registration-ok");
        payer.takeBack(caseNumber.value(), null);
        office.complete(caseNumber, "Task_Examine", "examiner1", "PROPOSE_REGISTRATION");
        office.complete(caseNumber, "Task_Approve", "approver1", "APPROVE_REGISTRATION");

        office.awaitPlace(caseNumber, "Gateway_WaitForFee");
        assertThat(office.path(caseNumber)).doesNotContainKey("Task_RegisterLicence");
        office.complete(caseNumber, SETTLE, "treasurer1", "COLLECT");
        office.awaitTask(caseNumber, "Task_Issue");
        assertThat(payments.settled(caseNumber)).isTrue();
    }

    private CaseNumber paidAtTheCounter() {
        var caseNumber = papers.handIn(PaperApplications.ordinary());
        office.complete(caseNumber, "Task_ReceiveFee", "treasurer1", "RECEIVED", "amount", "5600");
        office.awaitTask(caseNumber, "Task_Examine");
        return caseNumber;
    }

    private CaseNumber paidOnline(String story) {
        var caseNumber = plays.play(story).orElseThrow();
        office.awaitTask(caseNumber, "Task_Examine");
        awaitPaid(caseNumber);
        return caseNumber;
    }

    private void awaitPaid(CaseNumber caseNumber) {
        await().atMost(Duration.ofSeconds(40))
                .until(() -> payments.settled(caseNumber) && payer.heardOf(caseNumber.value()));
    }

    private void decided(CaseNumber caseNumber) {
        office.complete(caseNumber, PROPOSE, "treasurer1", "REFUND", "reason", "審査の前の取下げ");
        office.complete(caseNumber, DECIDE, "approver1", "APPROVE");
    }
}
