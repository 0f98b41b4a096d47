package jp.menkyo.workflow.certificatereturn;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.menkyo.casefile.CaseNotes;
import jp.menkyo.certificate.returns.ReturnDuty.Receipt;
import jp.menkyo.certificate.returns.Returns;
import jp.menkyo.registry.LicenceUnknown;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.staff.Role;
import jp.menkyo.workflow.casefacts.CaseLicence;
import jp.menkyo.workflow.casepage.CaseSection;
import jp.menkyo.workflow.worklist.step.Completion;
import jp.menkyo.workflow.worklist.step.Outcome;
import jp.menkyo.workflow.worklist.step.Outcome.Requirement;
import jp.menkyo.workflow.worklist.step.UserTaskStep;
import org.springframework.stereotype.Component;

/** The paper is here, or its holder states that it is lost. */
@Component
class ReceiveCertificateStep implements UserTaskStep {

    private static final String STATED_LOST = "STATED_LOST";

    private final Returns returns;
    private final CaseLicence licences;
    private final CaseNotes notes;

    ReceiveCertificateStep(Returns returns, CaseLicence licences, CaseNotes notes) {
        this.returns = returns;
        this.licences = licences;
        this.notes = notes;
    }

    @Override
    public String taskKey() {
        return CertificateReturnProcess.TASK_RECEIVE_CERTIFICATE;
    }

    @Override
    public Role role() {
        return Role.RECEPTION;
    }

    @Override
    public Set<CaseSection> sections() {
        return EnumSet.of(CaseSection.CERTIFICATE, CaseSection.NOTES);
    }

    @Override
    public List<Outcome> outcomes(CaseNumber caseNumber) {
        return List.of(
                Outcome.forward("RECEIVED", "免許証を受け取った"),
                Outcome.back(STATED_LOST, "紛失の申立てを受けた", Requirement.reason("転居の際に廃棄したとの始末書を受け取った")));
    }

    @Override
    public Map<String, String> complete(Completion completion) {
        var caseNumber = completion.caseNumber();
        var officer = completion.by().username();
        boolean lost = completion.outcome().equals(STATED_LOST);
        if (lost) {
            notes.add(caseNumber, officer, completion.required("reason"));
        }
        var receipt = lost ? Receipt.STATED_LOST : Receipt.HANDED_IN;
        returns.received(caseNumber, licences.of(caseNumber).orElseThrow(LicenceUnknown::new), officer, receipt);
        return Map.of(CertificateReturnProcess.RETURN_RECEIPT, receipt.name());
    }
}
