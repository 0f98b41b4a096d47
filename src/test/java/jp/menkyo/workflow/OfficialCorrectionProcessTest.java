package jp.menkyo.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jp.menkyo.MenkyoTest;
import jp.menkyo.casefile.CaseFiles;
import jp.menkyo.casefile.CaseState;
import jp.menkyo.casefile.ruling.SamePersonTwice;
import jp.menkyo.certificate.Certificates;
import jp.menkyo.notification.Notices;
import jp.menkyo.payment.Payments;
import jp.menkyo.registry.Registry;
import jp.menkyo.registry.act.ActKind;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.workflow.worklist.step.TaskRefused;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Clerical errors in the roster: one officer begins, another decides, nobody pays. */
@MenkyoTest
class OfficialCorrectionProcessTest {

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
    Payments payments;

    @Autowired
    Notices notices;

    @Test
    void correctsWhatWasTypedOtherwiseAndMakesANewCertificateFreeOfCharge() {
        var licence = holders.enter();
        var caseNumber = papers.begin(OfficeForms.misspelt(licence, "髙山", true));

        officers.grant(caseNumber);
        office.complete(caseNumber, "Task_Issue", "issuer1", "HANDED_OVER", "oldCertificate", "RECEIVED");

        assertThat(office.awaitEnd(caseNumber)).isEqualTo("EndEvent_RosterCorrected");
        assertThat(cases.get(caseNumber).state()).isEqualTo(CaseState.CORRECTED);
        assertThat(registry.find(licence.number())
                        .orElseThrow()
                        .items()
                        .holder()
                        .name()
                        .surname())
                .isEqualTo("髙山");
        var history = registry.history(licence.number());
        var entry = history.get(history.size() - 1);
        assertThat(entry.kind()).isEqualTo(ActKind.CORRECTED);
        assertThat(entry.applicationClass()).isEqualTo("90");
        assertThat(entry.reasonCode()).isEqualTo("90");
        assertThat(certificates.of(caseNumber)).isPresent();
        assertThat(payments.of(caseNumber)).isEmpty();
        assertThat(notices.titles(caseNumber)).contains("名簿の職権訂正のお知らせ");
    }

    @Test
    void correctsTheRosterAlone() {
        var licence = holders.enter();
        var caseNumber = papers.begin(OfficeForms.misspelt(licence, "髙田", false));

        officers.grant(caseNumber);

        assertThat(office.awaitEnd(caseNumber)).isEqualTo("EndEvent_RosterCorrected");
        assertThat(certificates.of(caseNumber)).isEmpty();
        assertThat(notices.titles(caseNumber)).containsExactly("名簿の職権訂正のお知らせ");
    }

    @Test
    void isNeitherBegunNorExaminedByWhoApproves() {
        var licence = holders.enter();
        var caseNumber = OfficeForms.as("approver1", () -> papers.begin(OfficeForms.misspelt(licence, "髙井", false)));
        assertThat(cases.get(caseNumber).openedBy()).isEqualTo("approver1");

        office.complete(caseNumber, "Task_Examine", "examiner1", "PROPOSE_REGISTRATION");

        assertThatThrownBy(() -> approve(caseNumber, "approver1")).isInstanceOf(SamePersonTwice.class);
        assertThatThrownBy(() -> approve(caseNumber, "examiner1")).isInstanceOf(SamePersonTwice.class);
        assertThat(registry.history(licence.number())).hasSize(1);
    }

    private void approve(CaseNumber caseNumber, String username) {
        office.completeAs(caseNumber, "Task_Approve", office.withRoles(username, "APPROVER"), "APPROVE_REGISTRATION");
    }

    @Test
    void correctsNothingThatIsRightAlready() {
        var licence = holders.enter();
        var same = licence.items().holder().name().surname();
        var caseNumber = papers.begin(OfficeForms.misspelt(licence, same, false));

        assertThatThrownBy(() -> office.complete(caseNumber, "Task_Examine", "examiner1", "PROPOSE_REGISTRATION"))
                .isInstanceOfSatisfying(
                        TaskRefused.class,
                        refused ->
                                assertThat(refused.errors()).extracting("code").containsExactly("NOTHING_TO_CORRECT"));

        officers.refuse(caseNumber, "誤記ではなかった", "栄養士法施行令第3条");
        assertThat(office.awaitEnd(caseNumber)).isEqualTo("EndEvent_NotCorrected");
        assertThat(notices.titles(caseNumber)).isEmpty();
    }
}
