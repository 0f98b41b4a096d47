package jp.menkyo.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import jp.menkyo.MenkyoTest;
import jp.menkyo.OfficerClient;
import jp.menkyo.casefile.CaseFiles;
import jp.menkyo.casefile.CaseState;
import jp.menkyo.certificate.Certificates;
import jp.menkyo.certificate.Delivery;
import jp.menkyo.certificate.proof.RegistrationProofs;
import jp.menkyo.demo.MailCatcher;
import jp.menkyo.intake.ApplicationProgress;
import jp.menkyo.payment.FeeCode;
import jp.menkyo.payment.Payments;
import jp.menkyo.registry.Registry;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.person.PersonName;
import jp.menkyo.workflow.worklist.step.TaskRefused;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every way an application for a proof of registration can end. */
@MenkyoTest
class RegistrationProofProcessTest {

    private static final String HAND_OVER = "Task_HandOverProof";

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
    RegistrationProofs proofs;

    @Autowired
    Certificates certificates;

    @Autowired
    Payments payments;

    @Autowired
    ApplicationProgress progress;

    @Autowired
    MailCatcher mails;

    @Autowired
    Clock clock;

    @LocalServerPort
    int port;

    @Test
    void provesARegistrationAndPostsThePaper() {
        var licence = holders.enter();
        var caseNumber = papers.handIn(LicenceForms.proof(licence));
        officers.grant(caseNumber);
        office.awaitTask(caseNumber, HAND_OVER);
        assertThat(progress.withdrawable(caseNumber)).isFalse();
        assertThatThrownBy(() -> office.complete(caseNumber, HAND_OVER, "issuer1", "POSTED", "trackingNumber", "1"))
                .isInstanceOf(TaskRefused.class);
        office.complete(caseNumber, HAND_OVER, "issuer1", "POSTED", "trackingNumber", "123-45-67890-1");

        assertThat(office.awaitEnd(caseNumber)).isEqualTo("EndEvent_RegistrationProved");
        assertThat(cases.get(caseNumber).state()).isEqualTo(CaseState.PROVED);
        var proof = proofs.of(caseNumber).orElseThrow();
        assertThat(proof.delivery()).isEqualTo(Delivery.SIMPLE_REGISTERED_POST);
        assertThat(proof.issuedBy()).isEqualTo("approver1");
        assertThat(text(caseNumber))
                .contains("有効", Long.toString(licence.number().running()));
        assertThat(payments.of(caseNumber)).isEmpty();
        assertThat(certificates.of(caseNumber)).isEmpty();
        assertThat(registry.history(licence.number())).hasSize(1);
        assertThat(mails.mails())
                .filteredOn(mail -> mail.subject().contains(caseNumber.value()))
                .singleElement()
                .satisfies(mail -> assertThat(mail.text()).contains("123-45-67890-1", "登録証明書"));
    }

    @Test
    void saysThatALicenceIsSuspended() {
        var licence = holders.enter();
        holders.suspend(licence);
        var caseNumber = papers.handIn(LicenceForms.proof(licence));
        officers.grant(caseNumber);
        office.complete(caseNumber, HAND_OVER, "issuer1", "HANDED_OVER");

        assertThat(office.awaitEnd(caseNumber)).isEqualTo("EndEvent_RegistrationProved");
        assertThat(text(caseNumber)).contains("名称使用停止");
    }

    @Test
    void waitsForMoneyThatIsDueForWhatWasGranted() {
        var caseNumber = papers.handIn(LicenceForms.proof(holders.enter()));
        officers.grant(caseNumber);
        office.awaitTask(caseNumber, HAND_OVER);
        payments.charge(caseNumber, FeeCode.REISSUE, LocalDate.now(clock));
        office.complete(caseNumber, HAND_OVER, "issuer1", "HANDED_OVER");

        office.awaitPlace(caseNumber, "Gateway_WaitForMoney");
        assertThat(cases.get(caseNumber).state().open()).isTrue();
        var charge = payments.of(caseNumber).get(0);
        assertThat(charge.open()).isTrue();
        payments.receiveAtCounter(caseNumber, charge.amount(), "treasurer1");
        assertThat(office.awaitEnd(caseNumber)).isEqualTo("EndEvent_RegistrationProved");
        assertThat(cases.get(caseNumber).state()).isEqualTo(CaseState.PROVED);
    }

    @Test
    void showsThePaperOnThePageOfTheCase() {
        var caseNumber = papers.handIn(LicenceForms.proof(holders.enter()));
        var officer = OfficerClient.signedIn(port, "issuer1");
        assertThat(officer.get("/api/cases/" + caseNumber + "/proof.pdf").statusCode())
                .isEqualTo(404);
        officers.grant(caseNumber);
        office.awaitTask(caseNumber, HAND_OVER);

        var answer = officer.get("/api/cases/" + caseNumber + "/proof.pdf");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(officer.page("/desk/cases/" + caseNumber + "/certificate").body())
                .contains("/api/cases/" + caseNumber + "/proof.pdf", "登録証明書を開く");
        assertThat(OfficerClient.signedIn(port, "treasurer1")
                        .get("/api/cases/" + caseNumber + "/proof.pdf")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void refusesWithReasons() {
        var caseNumber = papers.handIn(LicenceForms.proof(holders.enter()));
        officers.refuse(caseNumber, "代理権を確認できない", "行政手続法第7条");

        assertThat(office.awaitEnd(caseNumber)).isEqualTo("EndEvent_ApplicationRefused");
        assertThat(cases.get(caseNumber).state()).isEqualTo(CaseState.REFUSED);
        assertThat(proofs.of(caseNumber)).isEmpty();
    }

    @Test
    void guidesWhoIsNotOnTheRoster() {
        var licence = holders.enter();
        var form = LicenceForms.somebodyElse(
                LicenceForms.proof(licence), licence.number().running() + 9_000);
        var caseNumber = papers.handIn(form);
        office.complete(caseNumber, "Task_IdentifyLicence", "examiner1", "NOT_FOUND", "reason", "台帳にもない");

        assertThat(office.awaitEnd(caseNumber)).isEqualTo("EndEvent_Guided");
        assertThat(proofs.of(caseNumber)).isEmpty();
    }

    @Test
    void isWithdrawnBeforeThePaperIsMade() {
        var caseNumber = papers.handIn(LicenceForms.proof(holders.enter()));
        office.awaitTask(caseNumber, "Task_Examine");
        assertThat(progress.withdrawable(caseNumber)).isTrue();
        office.withdraw(caseNumber);

        assertThat(office.awaitEnd(caseNumber)).isEqualTo("EndEvent_ApplicationWithdrawn");
        assertThat(proofs.of(caseNumber)).isEmpty();
    }

    @Test
    void stopsAtAnOfficerWhenNoFontHasACharacter() {
        var resident = ResidentForms.next();
        var name = new PersonName("\uE000田", resident.name().given());
        var licence = holders.enter(ResidentForms.holder(resident, name));
        var caseNumber = papers.handIn(LicenceForms.proof(licence));
        officers.grant(caseNumber);

        office.complete(caseNumber, "Task_ResolveCharacter", "issuer1", "RETRY", "reason", "フォントを追加した");

        office.awaitTask(caseNumber, "Task_ResolveCharacter");
        assertThat(proofs.of(caseNumber)).isEmpty();
        assertThat(office.path(caseNumber)).doesNotContainKey(HAND_OVER);
    }

    private String text(CaseNumber caseNumber) {
        try (var document = Loader.loadPDF(proofs.pdf(caseNumber))) {
            return Normalizer.normalize(new PDFTextStripper().getText(document), Normalizer.Form.NFKC);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
