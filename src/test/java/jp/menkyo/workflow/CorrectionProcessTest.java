package jp.menkyo.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jp.menkyo.MenkyoTest;
import jp.menkyo.casefile.CaseFiles;
import jp.menkyo.casefile.CaseState;
import jp.menkyo.casefile.finding.Finding;
import jp.menkyo.casefile.finding.Findings;
import jp.menkyo.certificate.Certificates;
import jp.menkyo.intake.matter.CertificateState;
import jp.menkyo.intake.matter.ChangeKind;
import jp.menkyo.notification.Notices;
import jp.menkyo.registry.Licence;
import jp.menkyo.registry.Registry;
import jp.menkyo.registry.act.ActKind;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.workflow.worklist.step.Outcome;
import jp.menkyo.workflow.worklist.step.TaskRefused;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every way a correction can end. */
@MenkyoTest
class CorrectionProcessTest {

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
    Notices notices;

    @Autowired
    Findings findings;

    @Autowired
    Clock clock;

    @Test
    void correctsTheRosterAndRewritesTheCertificate() {
        var licence = holders.enter();
        var caseNumber = papers.handIn(LicenceForms.renamed(licence, "新川", today().minusDays(10), true));

        officers.grant(caseNumber);
        receive(caseNumber, "3200");
        assertRefused(caseNumber, "Task_Issue", "issuer1", "HANDED_OVER", "MISSING", "oldCertificate", "STATED_LOST");
        office.complete(caseNumber, "Task_Issue", "issuer1", "HANDED_OVER", "oldCertificate", "RECEIVED");

        assertThat(office.awaitEnd(caseNumber)).isEqualTo("EndEvent_RosterCorrected");
        var after = registry.find(licence.number()).orElseThrow();
        assertThat(after.items().holder().name().surname()).isEqualTo("新川");
        assertThat(after.items().registeredOn()).isEqualTo(licence.items().registeredOn());
        var entry = holders.last(licence);
        assertThat(entry.kind()).isEqualTo(ActKind.CORRECTED);
        assertThat(entry.applicationClass()).isEqualTo("21");
        assertThat(entry.reasonCode()).isEqualTo("01");
        assertThat(certificates.of(caseNumber)).isPresent();
        assertThat(notices.titles(caseNumber)).containsExactly("免許証の交付のお知らせ");
        assertThat(cases.get(caseNumber).state()).isEqualTo(CaseState.CORRECTED);
    }

    @Test
    void correctsTheRosterAloneWhenNoCertificateIsWanted() {
        var licence = holders.enter();
        var caseNumber = papers.handIn(LicenceForms.renamed(licence, "新田", today().minusDays(10), false));

        officers.grant(caseNumber);

        assertThat(office.awaitEnd(caseNumber)).isEqualTo("EndEvent_RosterCorrected");
        assertThat(holders.last(licence).applicationClass()).isEqualTo("20");
        assertThat(certificates.of(caseNumber)).isEmpty();
        assertThat(notices.titles(caseNumber)).containsExactly("名簿の訂正のお知らせ");
    }

    @Test
    void tellsThatAMoveInsideThePrefectureNeedsNoCorrection() {
        var licence = holders.enter();
        var caseNumber = papers.handIn(LicenceForms.changed(
                licence,
                Set.of(ChangeKind.DOMICILE_WITHIN_PREFECTURE, ChangeKind.ADDRESS),
                today().minusDays(3),
                "13",
                false,
                CertificateState.HELD));

        office.complete(caseNumber, "Task_ConfirmNoDuty", "examiner1", "NO_DUTY");

        assertThat(office.awaitEnd(caseNumber)).isEqualTo("EndEvent_NoDuty");
        assertThat(cases.get(caseNumber).state()).isEqualTo(CaseState.NO_DUTY);
        assertThat(registry.history(licence.number())).hasSize(1);
    }

    @Test
    void guidesWhoAsksAboutALicenceThatNobodyHas() {
        var licence = holders.enter();
        var form = LicenceForms.renamed(licence, "新井", today().minusDays(10), true);
        var stranger = holders.enter();
        var caseNumber =
                papers.handIn(LicenceForms.somebodyElse(form, stranger.number().running() + 5_000));

        office.complete(caseNumber, "Task_IdentifyLicence", "examiner1", "NOT_FOUND", "reason", "台帳にもない");

        assertThat(office.awaitEnd(caseNumber)).isEqualTo("EndEvent_Guided");
        assertThat(cases.get(caseNumber).state()).isEqualTo(CaseState.GUIDED);
        assertThat(notices.titles(caseNumber)).containsExactly("名簿の確認結果のお知らせ");
    }

    @Test
    void letsAnOfficerSayWhoseLicenceIsMeant() {
        var licence = holders.enter();
        var other = holders.enter();
        var form = LicenceForms.withNumber(
                LicenceForms.renamed(licence, "新藤", today().minusDays(10), false),
                other.number().running());
        var caseNumber = papers.handIn(form);

        office.complete(
                caseNumber,
                "Task_IdentifyLicence",
                "examiner1",
                "IDENTIFY",
                "licenceNumber",
                Long.toString(licence.number().running()),
                "reason",
                "番号の書き誤り");
        officers.grant(caseNumber);

        assertThat(office.awaitEnd(caseNumber)).isEqualTo("EndEvent_RosterCorrected");
        assertThat(registry.history(other.number())).hasSize(1);
    }

    @Test
    void refusesWithReasons() {
        var licence = holders.enter();
        var caseNumber = papers.handIn(LicenceForms.renamed(licence, "新谷", today().minusDays(10), true));

        officers.refuse(caseNumber, "変更の事実を確認できない", "栄養士法施行令第3条第2項");

        assertThat(office.awaitEnd(caseNumber)).isEqualTo("EndEvent_ApplicationRefused");
        assertThat(registry.history(licence.number())).hasSize(1);
    }

    @Test
    void isWithdrawn() {
        var licence = holders.enter();
        var caseNumber = papers.handIn(LicenceForms.renamed(licence, "新村", today().minusDays(10), true));
        office.awaitTask(caseNumber, "Task_Examine");

        office.withdraw(caseNumber);

        assertThat(office.awaitEnd(caseNumber)).isEqualTo("EndEvent_ApplicationWithdrawn");
        assertThat(registry.history(licence.number())).hasSize(1);
    }

    @Test
    void waitsForAnotherCaseAboutTheSameLicence() {
        var licence = holders.enter();
        var first = papers.handIn(LicenceForms.renamed(licence, "新島", today().minusDays(10), false));
        office.awaitTask(first, "Task_Examine");
        var second = papers.handIn(LicenceForms.renamed(licence, "新浜", today().minusDays(5), false));
        office.awaitPlace(second, "Event_TurnGiven");

        assertThat(office.openTasks(second)).isEmpty();
        officers.grant(first);
        office.awaitEnd(first);
        officers.grant(second);
        office.awaitEnd(second);

        assertThat(registry.history(licence.number()))
                .extracting(Licence.Entry::caseNumber)
                .endsWith(first, second);
    }

    @Test
    void showsTheSecondOfTwoLikeFilingsThatNothingIsLeftToCorrect() {
        var licence = holders.enter();
        var form = LicenceForms.renamed(licence, "新倉", today().minusDays(10), false);
        var first = papers.handIn(form);
        office.awaitTask(first, "Task_Examine");
        var second = papers.handIn(form);
        office.awaitPlace(second, "Event_TurnGiven");

        officers.grant(first);
        office.awaitEnd(first);
        office.awaitTask(second, "Task_Examine");

        assertThat(findings.latest(first, Finding.Source.ROSTER).orElseThrow().result())
                .isEqualTo("DIFFERS");
        assertThat(findings.latest(second, Finding.Source.ROSTER).orElseThrow().result())
                .isEqualTo("MATCH");
    }

    @Test
    void correctsTheRosterOfSomebodyWhoMayNotUseTheTitleNow() {
        var licence = holders.enter();
        holders.suspend(licence);
        var caseNumber = papers.handIn(LicenceForms.renamed(licence, "新妻", today().minusDays(10), false));

        officers.grant(caseNumber);

        assertThat(office.awaitEnd(caseNumber)).isEqualTo("EndEvent_RosterCorrected");
        assertThat(registry.find(licence.number()).orElseThrow().state()).isEqualTo(Licence.State.SUSPENDED);
    }

    @Test
    void doesNotCorrectWhatTheRosterHoldsAlready() {
        var licence = holders.enter();
        var name = licence.items().holder().name();
        var caseNumber = papers.handIn(LicenceForms.renamed(licence, name.surname(), today().minusDays(10), false));

        assertThat(office.ways(caseNumber, "Task_Examine"))
                .extracting(Outcome::code)
                .containsExactly("PROPOSE_REFUSAL", "REQUEST_AMENDMENT");
        assertRefused(caseNumber, "Task_Examine", "examiner1", "PROPOSE_REGISTRATION", "NOTHING_TO_CORRECT");
    }

    @Test
    void isReturnedWhenTheLicenceEndedAfterTheProposal() {
        var licence = holders.enter();
        var caseNumber = papers.handIn(LicenceForms.renamed(licence, "新関", today().minusDays(10), false));
        office.complete(caseNumber, "Task_Examine", "examiner1", "PROPOSE_REGISTRATION");
        holders.revoke(licence);

        assertThat(office.ways(caseNumber, "Task_Approve"))
                .singleElement()
                .satisfies(way -> assertThat(way.code()).isEqualTo("RETURN"))
                .satisfies(way -> assertThat(way.positive()).isTrue());
        assertRefused(caseNumber, "Task_Approve", "approver1", "APPROVE_REGISTRATION", "LICENCE_NOT_IN_FORCE");
    }

    private void assertRefused(
            CaseNumber caseNumber, String task, String officer, String outcome, String code, String... fields) {
        assertThatThrownBy(() -> office.complete(caseNumber, task, officer, outcome, fields))
                .isInstanceOfSatisfying(
                        TaskRefused.class,
                        refused -> assertThat(refused.errors())
                                .extracting(error -> error.code())
                                .containsExactly(code));
    }

    @Test
    void examinesAChangeThatTheApplicantDidNotName() {
        var licence = holders.enter();
        var caseNumber = papers.handIn(LicenceForms.changed(
                licence, Set.of(ChangeKind.ADDRESS), today().minusDays(3), "14", false, CertificateState.HELD));
        office.complete(
                caseNumber,
                "Task_ConfirmNoDuty",
                "examiner1",
                "EXAMINE",
                "changed",
                "DOMICILE_PREFECTURE",
                "reason",
                "戸籍により本籍地も変わっている");

        officers.grant(caseNumber);

        assertThat(office.awaitEnd(caseNumber)).isEqualTo("EndEvent_RosterCorrected");
        assertThat(holders.last(licence).applicationClass()).isEqualTo("20");
        assertThat(registry.find(licence.number())
                        .orElseThrow()
                        .items()
                        .holder()
                        .domicile()
                        .code())
                .isEqualTo("14");
    }

    @Test
    void correctsALicenceOfOursThatWasSaidToBeAnothers() {
        var licence = holders.enter();
        var caseNumber = papers.handIn(
                LicenceForms.grantedBy(LicenceForms.renamed(licence, "新堀", today().minusDays(10), false), "11"));
        office.complete(caseNumber, "Task_ConfirmElsewhere", "reception1", "PROCEED", "reason", "免許証により確認した");

        officers.grant(caseNumber);

        assertThat(office.awaitEnd(caseNumber)).isEqualTo("EndEvent_RosterCorrected");
    }

    @Test
    void explainsAnotherReasonInTheRemarks() {
        var licence = holders.enter();
        var caseNumber = papers.handIn(
                LicenceForms.withReason(LicenceForms.renamed(licence, "新宮", today().minusDays(10), false), "99"));
        office.complete(caseNumber, "Task_Examine", "examiner1", "PROPOSE_REGISTRATION", "reason", "裁判所の許可による訂正");
        office.complete(caseNumber, "Task_Approve", "approver1", "APPROVE_REGISTRATION");

        assertThat(office.awaitEnd(caseNumber)).isEqualTo("EndEvent_RosterCorrected");
        assertThat(registry.find(licence.number()).orElseThrow().items().remarks())
                .isEqualTo("裁判所の許可による訂正");
    }

    @Test
    void naturalisationPutsADomicileInPlaceOfTheNationalityAndEndsTheAlias() {
        var licence = holders.enter("KOR");
        var caseNumber = papers.handIn(LicenceForms.changed(
                licence, Set.of(ChangeKind.NATIONALITY), today().minusDays(5), "13", false, CertificateState.HELD));

        officers.grant(caseNumber);
        office.awaitEnd(caseNumber);

        var holder = registry.find(licence.number()).orElseThrow().items().holder();
        assertThat(holder.domicile().code()).isEqualTo("13");
        assertThat(holder.alias()).isNull();
    }

    @Test
    void makesANewCertificateWhenTheOldOneIsLostAndDataChanged() {
        var licence = holders.enter();
        var caseNumber = papers.handIn(LicenceForms.changed(
                licence,
                Set.of(ChangeKind.DOMICILE_PREFECTURE),
                today().minusDays(5),
                "14",
                true,
                CertificateState.LOST));

        officers.grant(caseNumber);
        receive(caseNumber, "3600");
        issue(caseNumber);

        assertThat(office.awaitEnd(caseNumber)).isEqualTo("EndEvent_RosterCorrected");
        assertThat(registry.history(licence.number()))
                .extracting(Licence.Entry::kind)
                .containsExactlyElementsOf(List.of(ActKind.REGISTERED, ActKind.CORRECTED, ActKind.REISSUED));
        assertThat(holders.last(licence).applicationClass()).isEqualTo("31");
    }

    private void receive(CaseNumber caseNumber, String yen) {
        office.complete(caseNumber, "Task_ReceiveFee", "treasurer1", "RECEIVED", "amount", yen);
    }

    private void issue(CaseNumber caseNumber) {
        office.complete(caseNumber, "Task_Issue", "issuer1", "HANDED_OVER");
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
