package jp.menkyo.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import jp.menkyo.MenkyoTest;
import jp.menkyo.casefile.CaseFiles;
import jp.menkyo.casefile.CaseState;
import jp.menkyo.certificate.Certificate;
import jp.menkyo.certificate.Certificates;
import jp.menkyo.certificate.returns.ReturnDuty.Receipt;
import jp.menkyo.certificate.returns.Returns;
import jp.menkyo.intake.matter.CertificateState;
import jp.menkyo.notification.Notices;
import jp.menkyo.registry.Licence;
import jp.menkyo.registry.Registry;
import jp.menkyo.registry.act.ActKind;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.workflow.worklist.step.TaskRefused;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every way a reissue can end (施行令第6条). */
@MenkyoTest
class ReissueProcessTest {

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

    @Test
    void voidsALostCertificateBeforeTheExaminationAndMakesAnother() {
        var licence = holders.enter();
        var first = reissued(licence, CertificateState.LOST);
        assertThat(certificates.valid(first.serial())).isTrue();

        var caseNumber = papers.handIn(LicenceForms.reissue(licence, CertificateState.LOST));
        office.awaitTask(caseNumber, "Task_Examine");
        assertThat(certificates.valid(first.serial())).as("void at once").isFalse();

        decideAndPay(caseNumber);
        office.complete(caseNumber, "Task_Issue", "issuer1", "HANDED_OVER");

        assertThat(office.awaitEnd(caseNumber)).isEqualTo("EndEvent_CertificateReissued");
        assertThat(cases.get(caseNumber).state()).isEqualTo(CaseState.REISSUED);
        var second = certificates.of(caseNumber).orElseThrow();
        assertThat(certificates.valid(second.serial())).isTrue();
        assertThat(certificates.valid(first.serial())).isFalse();
        var after = registry.find(licence.number()).orElseThrow();
        assertThat(after.items().registeredOn()).isEqualTo(licence.items().registeredOn());
        assertThat(registry.history(licence.number()))
                .extracting(Licence.Entry::kind)
                .containsExactlyElementsOf(List.of(ActKind.REGISTERED, ActKind.REISSUED, ActKind.REISSUED));
        assertThat(notices.titles(caseNumber)).containsExactly("免許証の交付のお知らせ");
    }

    @Test
    void exchangesATornCertificateForANewOne() {
        var licence = holders.enter();
        var caseNumber = papers.handIn(LicenceForms.reissue(licence, CertificateState.TORN));
        decideAndPay(caseNumber);

        assertThatThrownBy(() -> office.complete(caseNumber, "Task_Issue", "issuer1", "HANDED_OVER"))
                .as("not without the torn one")
                .isInstanceOf(TaskRefused.class);
        office.complete(caseNumber, "Task_Issue", "issuer1", "HANDED_OVER", "oldCertificate", "RECEIVED");

        assertThat(office.awaitEnd(caseNumber)).isEqualTo("EndEvent_CertificateReissued");
        assertThat(returns.ofCase(caseNumber))
                .singleElement()
                .satisfies(duty -> assertThat(duty.receipt()).isEqualTo(Receipt.HANDED_IN));
        var entries = registry.history(licence.number());
        assertThat(entries.get(entries.size() - 1).reasonCode()).isEqualTo("20");
    }

    @Test
    void isRefusedWithReasons() {
        var licence = holders.enter();
        var caseNumber = papers.handIn(LicenceForms.reissue(licence, CertificateState.SOILED));

        officers.refuse(caseNumber, "汚れは判読に支障がない", "栄養士法施行令第6条第1項");

        assertThat(office.awaitEnd(caseNumber)).isEqualTo("EndEvent_ApplicationRefused");
        assertThat(registry.history(licence.number())).hasSize(1);
    }

    @Test
    void isWithdrawn() {
        var licence = holders.enter();
        var caseNumber = papers.handIn(LicenceForms.reissue(licence, CertificateState.SOILED));
        office.awaitTask(caseNumber, "Task_Examine");

        office.withdraw(caseNumber);

        assertThat(office.awaitEnd(caseNumber)).isEqualTo("EndEvent_ApplicationWithdrawn");
        assertThat(cases.get(caseNumber).state()).isEqualTo(CaseState.WITHDRAWN);
    }

    @Test
    void guidesTheHolderOfAnotherPrefecturesLicence() {
        var licence = holders.enter();
        var form = LicenceForms.reissue(licence, CertificateState.TORN);
        var caseNumber = papers.handIn(LicenceForms.grantedBy(form, "11"));

        office.complete(caseNumber, "Task_ConfirmElsewhere", "reception1", "GUIDE");

        assertThat(office.awaitEnd(caseNumber)).isEqualTo("EndEvent_Guided");
        assertThat(notices.titles(caseNumber)).containsExactly("申請先のご案内");
    }

    @Test
    void isExemptAfterADisasterOnlyByDecision() {
        var licence = holders.enter();
        var caseNumber =
                papers.handIn(LicenceForms.askingForExemption(LicenceForms.reissue(licence, CertificateState.BURNT)));

        office.complete(caseNumber, "Task_DecideExemption", "manager1", "GRANT", "reason", "り災証明書を確認した");
        officers.grant(caseNumber);
        office.complete(caseNumber, "Task_Issue", "issuer1", "HANDED_OVER");

        assertThat(office.awaitEnd(caseNumber)).isEqualTo("EndEvent_CertificateReissued");
    }

    private Certificate reissued(Licence licence, CertificateState why) {
        var caseNumber = papers.handIn(LicenceForms.reissue(licence, why));
        decideAndPay(caseNumber);
        office.complete(caseNumber, "Task_Issue", "issuer1", "HANDED_OVER");
        office.awaitEnd(caseNumber);
        return certificates.of(caseNumber).orElseThrow();
    }

    private void decideAndPay(CaseNumber caseNumber) {
        office.complete(caseNumber, "Task_ReceiveFee", "treasurer1", "RECEIVED", "amount", "3600");
        officers.grant(caseNumber);
    }
}
