package jp.menkyo.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jp.menkyo.MenkyoTest;
import jp.menkyo.casefile.CaseFiles;
import jp.menkyo.casefile.CaseState;
import jp.menkyo.certificate.Certificate.VoidReason;
import jp.menkyo.certificate.Certificates;
import jp.menkyo.certificate.returns.ReturnDuty.Ground;
import jp.menkyo.certificate.returns.Returns;
import jp.menkyo.intake.matter.Applicant;
import jp.menkyo.notification.Notices;
import jp.menkyo.payment.FeeCode;
import jp.menkyo.payment.Payments;
import jp.menkyo.registry.Licence;
import jp.menkyo.registry.Registry;
import jp.menkyo.registry.act.LicenceAct.Deletion;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.workflow.worklist.step.TaskRefused;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Deletions that somebody with a duty or a right applies for (施行令第4条). */
@MenkyoTest
class DeletionProcessTest {

    @Autowired
    Office office;

    @Autowired
    Officers officers;

    @Autowired
    PaperApplications papers;

    @Autowired
    LicenceHolders holders;

    @Autowired
    CaseFiles cases;

    @Autowired
    Registry registry;

    @Autowired
    Certificates certificates;

    @Autowired
    Returns returns;

    @Autowired
    Notices notices;

    @Autowired
    Payments payments;

    @Autowired
    Clock clock;

    /** AC-35. */
    @Test
    void deletesOnRequestAndNeverGivesTheNumberAgain() {
        var licence = holders.enter();
        var serial = certificates.prepare(licence.items().caseNumber()).serial();
        var caseNumber = papers.handIn(DeletionForms.ownRequest(licence));

        officers.grant(caseNumber);
        office.awaitTask(caseNumber, "Task_ReceiveCertificate");
        assertThat(certificates.valid(serial)).isFalse();
        receiveCertificate(caseNumber);

        assertThat(office.awaitEnd(caseNumber)).isEqualTo("EndEvent_RegistrationDeleted");
        assertThat(registry.find(licence.number()).orElseThrow().state()).isEqualTo(Licence.State.DELETED);
        var entry = holders.last(licence);
        assertThat(entry.deletion()).isEqualTo(Deletion.OWN_REQUEST);
        assertThat(entry.applicationClass()).isEqualTo("40");
        assertThat(entry.reasonCode()).isEqualTo("30");
        assertThat(entry.approvedBy()).isEqualTo("approver1");
        assertThat(certificates.ofLicence(licence.number()))
                .singleElement()
                .satisfies(sheet -> assertThat(sheet.voiding().reason()).isEqualTo(VoidReason.DELETED));
        assertThat(returns.ofCase(caseNumber))
                .singleElement()
                .satisfies(duty -> assertThat(duty.ground()).isEqualTo(Ground.DELETED));
        assertThat(notices.titles(caseNumber)).endsWith("登録の抹消のお知らせ");
        assertThat(cases.get(caseNumber).state()).isEqualTo(CaseState.DELETED);
        assertThat(holders.enter().number().running())
                .isGreaterThan(licence.number().running());
    }

    /** AC-36. */
    @Test
    void deletesTheDeadWhenTheDaughterFilesAndWritesToHerAlone() {
        var licence = holders.enter();
        var died = today().minusDays(20);
        var caseNumber = papers.handIn(DeletionForms.death(licence, died, Applicant.COHABITING_RELATIVE));

        officers.grant(caseNumber);
        office.awaitTask(caseNumber, "Task_ReceiveCertificate");
        payments.charge(caseNumber, FeeCode.REISSUE, today());
        receiveCertificate(caseNumber);
        office.awaitPlace(caseNumber, "Gateway_WaitForMoney");
        assertThat(cases.get(caseNumber).state().open()).isTrue();
        payments.writeOff(caseNumber, "manager1", "x");

        assertThat(office.awaitEnd(caseNumber)).isEqualTo("EndEvent_RegistrationDeleted");
        assertThat(holders.last(licence).applicationClass()).isEqualTo("41");
        assertThat(holders.last(licence).reasonCode()).isEqualTo("31");
        assertThat(notices.of(caseNumber))
                .isNotEmpty()
                .allSatisfy(notice -> assertThat(notice.email()).isEqualTo(DeletionForms.FILER_MAIL));
    }

    @Test
    void refusesWithReasons() {
        var licence = holders.enter();
        var caseNumber = papers.handIn(DeletionForms.death(licence, today().minusDays(9), Applicant.RELATIVE));

        officers.refuse(caseNumber, "死亡を証明する書類がない", "栄養士法施行令第4条");

        assertThat(office.awaitEnd(caseNumber)).isEqualTo("EndEvent_ApplicationRefused");
        assertThat(cases.get(caseNumber).state()).isEqualTo(CaseState.REFUSED);
        assertThat(registry.find(licence.number()).orElseThrow().state()).isEqualTo(Licence.State.IN_FORCE);
    }

    @Test
    void guidesWhoAsksAboutALicenceThatNobodyHas() {
        var licence = holders.enter();
        var caseNumber = papers.handIn(LicenceForms.somebodyElse(
                DeletionForms.ownRequest(licence), licence.number().running() + 600_000));

        office.complete(caseNumber, "Task_IdentifyLicence", "examiner1", "NOT_FOUND", "reason", "台帳にもない");

        assertThat(office.awaitEnd(caseNumber)).isEqualTo("EndEvent_Guided");
    }

    @Test
    void isWithdrawn() {
        var licence = holders.enter();
        var caseNumber = papers.handIn(DeletionForms.ownRequest(licence));
        office.awaitTask(caseNumber, "Task_Examine");

        office.withdraw(caseNumber);

        assertThat(office.awaitEnd(caseNumber)).isEqualTo("EndEvent_ApplicationWithdrawn");
        assertThat(registry.history(licence.number())).hasSize(1);
    }

    @Test
    void letsACorrectionWaitAndRefusesItOnceTheLicenceHasEnded() {
        var licence = holders.enter();
        var deletion = papers.handIn(DeletionForms.ownRequest(licence));
        office.awaitTask(deletion, "Task_Examine");
        var correction = papers.handIn(LicenceForms.renamed(licence, "新門", today().minusDays(4), false));
        office.awaitPlace(correction, "Event_TurnGiven");
        assertThat(office.openTasks(correction)).isEmpty();

        officers.grant(deletion);
        receiveCertificate(deletion);
        office.awaitEnd(deletion);
        office.awaitTask(correction, "Task_Examine");

        assertThatThrownBy(() -> office.complete(correction, "Task_Examine", "examiner1", "PROPOSE_REGISTRATION"))
                .isInstanceOfSatisfying(
                        TaskRefused.class,
                        refused -> assertThat(refused.errors())
                                .extracting("code")
                                .isEqualTo(List.of("LICENCE_NOT_IN_FORCE")));
    }

    @Test
    void letsADeletionGoOnWhenTheCorrectionBeforeItIsClosed() {
        var licence = holders.enter();
        var correction = papers.handIn(LicenceForms.renamed(licence, "新門", today().minusDays(4), false));
        office.awaitTask(correction, "Task_Examine");
        var form = DeletionForms.ownRequest(licence);
        var deletion = papers.handIn(form);
        office.awaitPlace(deletion, "Event_TurnGiven");

        officers.grant(correction);
        office.awaitEnd(correction);

        assertThat(office.awaitTask(deletion, "Task_Examine")).isNotNull();
    }

    private void receiveCertificate(CaseNumber caseNumber) {
        office.complete(caseNumber, "Task_ReceiveCertificate", "reception1", "RECEIVED");
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
