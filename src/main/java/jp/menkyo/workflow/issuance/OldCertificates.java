package jp.menkyo.workflow.issuance;

import java.util.List;
import jp.menkyo.casefile.CaseNotes;
import jp.menkyo.certificate.Certificate;
import jp.menkyo.certificate.Certificate.Edition;
import jp.menkyo.certificate.CertificateSerial;
import jp.menkyo.certificate.Certificates;
import jp.menkyo.certificate.returns.ReturnDuty;
import jp.menkyo.certificate.returns.ReturnDuty.Ground;
import jp.menkyo.certificate.returns.ReturnDuty.Receipt;
import jp.menkyo.certificate.returns.Returns;
import jp.menkyo.intake.Application;
import jp.menkyo.intake.matter.CertificateState;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.LicenceNumber;
import jp.menkyo.workflow.worklist.step.Completion;
import jp.menkyo.workflow.worklist.step.Outcome.Choice;
import jp.menkyo.workflow.worklist.step.Outcome.Requirement;
import jp.menkyo.workflow.worklist.step.TaskRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The paper that a new certificate replaces is handed in before the new one leaves (施行令第5条第4項・第6条第4項). */
@Component
class OldCertificates {

    private static final String FIELD = "oldCertificate";
    private static final Requirement REQUIREMENT =
            Requirement.choice(FIELD, "旧免許証", new Choice("RECEIVED", "受け取った"), new Choice("STATED_LOST", "紛失の申立てを受けた"));

    private static final String LOSS = "oldCertificateLoss";
    private static final Requirement LOSS_REASON =
            Requirement.ifNeeded(LOSS, "紛失の申立てを受けたときは、その事情", "転居の際に廃棄したとの始末書を受け取った");

    private final Returns returns;
    private final Certificates certificates;
    private final CaseNotes notes;

    OldCertificates(Returns returns, Certificates certificates, CaseNotes notes) {
        this.returns = returns;
        this.certificates = certificates;
        this.notes = notes;
    }

    /** A lost, burnt or stolen one cannot be handed in; every other has to be, with the application. */
    void demand(Application application, LicenceNumber licence, Edition edition) {
        var state = application.form().matter().certificate();
        if (state == null || !state.gone()) {
            var caseNumber = application.receiptNumber();
            returns.demand(
                    caseNumber, licence, ground(edition, state), application.receivedOn(), sheet(caseNumber, licence));
        }
    }

    private static Ground ground(Edition edition, @Nullable CertificateState state) {
        boolean damaged = state == CertificateState.TORN || state == CertificateState.SOILED;
        return edition == Edition.REISSUED || damaged ? Ground.TORN : Ground.REWRITTEN;
    }

    private @Nullable CertificateSerial sheet(CaseNumber caseNumber, LicenceNumber licence) {
        return certificates.ofLicence(licence).stream()
                .filter(sheet -> sheet.valid() && !sheet.caseNumber().equals(caseNumber))
                .reduce((earlier, later) -> later)
                .map(Certificate::serial)
                .orElse(null);
    }

    /** What the issuer has to say about it; nothing when none is waited for. */
    List<Requirement> requirements(CaseNumber caseNumber) {
        return open(caseNumber).isEmpty() ? List.of() : List.of(REQUIREMENT, LOSS_REASON);
    }

    /** Writes down what the issuer said. */
    void settle(Completion completion) {
        var caseNumber = completion.caseNumber();
        var officer = completion.by().username();
        open(caseNumber).forEach(duty -> {
            boolean lost = completion.required(FIELD).equals("STATED_LOST");
            if (lost) {
                notes.add(caseNumber, officer, "旧免許証は返納されず、紛失の申立てを受けた。" + loss(completion));
            }
            var receipt = lost ? Receipt.STATED_LOST : Receipt.HANDED_IN;
            returns.received(caseNumber, duty.licence(), officer, receipt);
        });
    }

    private static String loss(Completion completion) {
        var loss = completion.input().get(LOSS);
        if (loss == null) {
            throw TaskRefused.invalid(LOSS, "MISSING", "紛失の申立てを受けたときは、その事情を入力してください。");
        }
        return loss;
    }

    private List<ReturnDuty> open(CaseNumber caseNumber) {
        return returns.ofCase(caseNumber).stream().filter(ReturnDuty::open).toList();
    }
}
