package jp.menkyo.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jp.menkyo.MenkyoTest;
import jp.menkyo.casefile.CaseFiles;
import jp.menkyo.casefile.CaseState;
import jp.menkyo.casefile.ruling.SamePersonTwice;
import jp.menkyo.demo.MailCatcher;
import jp.menkyo.payment.Charge;
import jp.menkyo.payment.Payments;
import jp.menkyo.registry.Registry;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.person.PersonName;
import jp.menkyo.shared.problem.Problem.FieldError;
import jp.menkyo.staff.Role;
import jp.menkyo.staff.StaffDirectory;
import jp.menkyo.staff.StaffMember;
import jp.menkyo.workflow.worklist.UserTasks;
import jp.menkyo.workflow.worklist.step.TaskAnswer;
import jp.menkyo.workflow.worklist.step.TaskRefused;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every way a paper registration can end, and the rules on who may end it. */
@MenkyoTest
class RegistrationProcessTest {

    private static final String EXAMINE = "Task_Examine";
    private static final String APPROVE = "Task_Approve";

    @Autowired
    Office office;

    @Autowired
    Officers officers;

    @Autowired
    PaperApplications papers;

    @Autowired
    CaseFiles cases;

    @Autowired
    Registry registry;

    @Autowired
    Payments payments;

    @Autowired
    UserTasks userTasks;

    @Autowired
    StaffDirectory staff;

    @Autowired
    MailCatcher mails;

    @Test
    void registersAndIssuesWithOneMail() {
        var caseNumber = papers.handIn(PaperApplications.ordinary());
        office.complete(caseNumber, "Task_ReceiveFee", "treasurer1", "RECEIVED", "amount", "5600");
        officers.grant(caseNumber);
        office.complete(caseNumber, "Task_Issue", "issuer1", "POSTED", "trackingNumber", "123-45-67890-1");

        assertThat(office.awaitEnd(caseNumber)).isEqualTo("EndEvent_LicenceRegistered");
        assertThat(cases.get(caseNumber).state()).isEqualTo(CaseState.REGISTERED);
        assertThat(registry.ofCase(caseNumber)).isPresent();
        await().untilAsserted(() -> assertThat(mails.mails())
                .filteredOn(mail -> mail.subject().contains(caseNumber.value()))
                .singleElement()
                .satisfies(mail -> assertThat(mail.recipients()).hasSize(1)));
    }

    @Test
    void refusesOnlyWithTwoPeopleReasonsAndRemedies() {
        var caseNumber = papers.handIn(PaperApplications.ordinary());
        officers.refuse(caseNumber, "修業年限が足りない", "栄養士法第2条第1項");

        assertThat(office.awaitEnd(caseNumber)).isEqualTo("EndEvent_ApplicationRefused");
        assertThat(cases.get(caseNumber).state()).isEqualTo(CaseState.REFUSED);
        assertThat(payments.of(caseNumber))
                .allSatisfy(charge -> assertThat(charge.state()).isEqualTo(Charge.State.CANCELLED));
        assertThat(registry.ofCase(caseNumber)).isEmpty();
        assertThat(mails.mails())
                .filteredOn(mail -> mail.subject().contains(caseNumber.value()))
                .singleElement()
                .satisfies(mail -> assertThat(mail.text()).contains("修業年限が足りない", "審査請求", "6か月"));
    }

    @Test
    void guidesElsewhereAfterAPersonLooked() {
        var caseNumber = papers.handIn(PaperApplications.livingIn("11"));
        office.complete(caseNumber, "Task_ConfirmGuidance", "reception1", "GUIDE");

        assertThat(office.awaitEnd(caseNumber)).isEqualTo("EndEvent_GuidedElsewhere");
        assertThat(cases.get(caseNumber).state()).isEqualTo(CaseState.GUIDED);
        assertThat(payments.of(caseNumber)).as("no fee outside the prefecture").isEmpty();
    }

    @Test
    void goesOnWhenThePrefectureIsOursAfterAll() {
        var caseNumber = papers.handIn(PaperApplications.livingIn("11"));
        office.complete(caseNumber, "Task_ConfirmGuidance", "reception1", "PROCEED", "reason", "転入届を確認した");

        assertThat(office.awaitTask(caseNumber, EXAMINE)).isNotNull();
    }

    @Test
    void closesAWithdrawnApplicationAndItsOpenCharge() {
        var caseNumber = papers.handIn(PaperApplications.ordinary());
        office.awaitTask(caseNumber, "Task_ReceiveFee");
        office.awaitTask(caseNumber, EXAMINE);

        withdraw(caseNumber);

        assertThat(office.awaitEnd(caseNumber)).isEqualTo("EndEvent_ApplicationWithdrawn");
        assertThat(cases.get(caseNumber).state()).isEqualTo(CaseState.WITHDRAWN);
        assertThat(payments.of(caseNumber))
                .allSatisfy(charge -> assertThat(charge.open()).isFalse());
    }

    private void withdraw(CaseNumber caseNumber) {
        office.withdraw(caseNumber);
    }

    @Test
    void returnsToTheExaminerWithAReason() {
        var caseNumber = papers.handIn(PaperApplications.ordinary());
        office.complete(caseNumber, EXAMINE, "examiner1", "PROPOSE_REGISTRATION");
        office.complete(caseNumber, APPROVE, "approver1", "RETURN", "reason", "履修証明書を確かめてください");

        office.awaitTask(caseNumber, EXAMINE);

        assertThat(office.path(caseNumber)).containsEntry(EXAMINE, 2L);
    }

    @Test
    void waivesTheFeeOnlyByDecision() {
        var caseNumber = papers.handIn(PaperApplications.askingForExemption());
        office.complete(caseNumber, "Task_DecideExemption", "manager1", "GRANT", "reason", "受給証明を確認した");
        officers.grant(caseNumber);

        office.awaitTask(caseNumber, "Task_Issue");

        assertThat(payments.of(caseNumber))
                .singleElement()
                .satisfies(charge -> assertThat(charge.state()).isEqualTo(Charge.State.EXEMPT));
    }

    @Test
    void waitsForTheFeeBeforeRegistering() {
        var caseNumber = papers.handIn(PaperApplications.ordinary());
        officers.grant(caseNumber);

        assertThat(office.openTasks(caseNumber)).containsExactly("Task_ReceiveFee");
        assertThat(registry.ofCase(caseNumber)).isEmpty();
    }

    @Test
    void stopsAtAnOfficerWhenNoFontHasACharacter() {
        var caseNumber = papers.handIn(PaperApplications.named(new PersonName("\uE000田", "花子")));
        office.complete(caseNumber, "Task_ReceiveFee", "treasurer1", "RECEIVED", "amount", "5600");
        officers.grant(caseNumber);

        assertThat(office.awaitTask(caseNumber, "Task_ResolveCharacter")).isNotNull();
        assertThat(registry.ofCase(caseNumber))
                .as("the licence stands all the same")
                .isPresent();
    }

    @Test
    void refusesTheSamePersonTwice() {
        var caseNumber = papers.handIn(PaperApplications.ordinary());
        office.complete(caseNumber, EXAMINE, "examiner1", "PROPOSE_REGISTRATION");
        var taskId = office.awaitTask(caseNumber, APPROVE);
        var both = new StaffMember("examiner1", "兼務", java.util.Set.of(Role.EXAMINER, Role.APPROVER));
        var answer = new TaskAnswer(cases.get(caseNumber).version(), "APPROVE_REGISTRATION");

        assertThatThrownBy(() -> userTasks.complete(taskId, answer, both)).isInstanceOf(SamePersonTwice.class);
        assertThat(office.openTasks(caseNumber)).contains(APPROVE);
    }

    @Test
    void refusesAStalePageAndAWrongRole() {
        var caseNumber = papers.handIn(PaperApplications.ordinary());
        var taskId = office.awaitTask(caseNumber, EXAMINE);
        var version = cases.get(caseNumber).version();
        var examiner = staff.find("examiner1").orElseThrow();

        assertThatThrownBy(
                        () -> userTasks.complete(taskId, new TaskAnswer(version - 1, "PROPOSE_REGISTRATION"), examiner))
                .isInstanceOfSatisfying(
                        TaskRefused.class, refused -> assertThat(refused.code()).isEqualTo("STALE_VERSION"));
        assertThatThrownBy(() -> userTasks.complete(
                        taskId,
                        new TaskAnswer(version, "PROPOSE_REGISTRATION"),
                        staff.find("issuer1").orElseThrow()))
                .isInstanceOfSatisfying(
                        TaskRefused.class, refused -> assertThat(refused.code()).isEqualTo("WRONG_ROLE"));
        assertThatThrownBy(() -> userTasks.complete(taskId, new TaskAnswer(version, "PROPOSE_REFUSAL"), examiner))
                .isInstanceOfSatisfying(
                        TaskRefused.class,
                        refused -> assertThat(refused.errors())
                                .extracting(FieldError::field)
                                .containsExactly("reason", "legalBasis", "deviation"));
    }

    @Test
    void tellsTheSecondOfficerWhoHoldsTheTask() {
        var caseNumber = papers.handIn(PaperApplications.ordinary());
        var taskId = office.awaitTask(caseNumber, EXAMINE);
        userTasks.claim(taskId, staff.find("examiner1").orElseThrow());

        assertThatThrownBy(() -> userTasks.claim(taskId, staff.find("examiner2").orElseThrow()))
                .isInstanceOfSatisfying(TaskRefused.class, refused -> {
                    assertThat(refused.status()).isEqualTo(409);
                    assertThat(refused.title()).contains("高橋 梓");
                });
    }
}
