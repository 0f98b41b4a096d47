package jp.menkyo.workflow.registrationproof;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.menkyo.certificate.proof.RegistrationProofs;
import jp.menkyo.intake.Applications;
import jp.menkyo.intake.form.ApplicationForm;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.staff.Role;
import jp.menkyo.workflow.casepage.CaseSection;
import jp.menkyo.workflow.issuance.HandOver;
import jp.menkyo.workflow.worklist.step.Completion;
import jp.menkyo.workflow.worklist.step.Outcome;
import jp.menkyo.workflow.worklist.step.UserTaskStep;
import org.springframework.stereotype.Component;

/** The proof leaves the office: over the counter, or by post that can be traced. */
@Component
class HandOverProofStep implements UserTaskStep {

    private final RegistrationProofs proofs;
    private final Applications applications;

    HandOverProofStep(RegistrationProofs proofs, Applications applications) {
        this.proofs = proofs;
        this.applications = applications;
    }

    @Override
    public String taskKey() {
        return RegistrationProofProcess.TASK_HAND_OVER_PROOF;
    }

    @Override
    public Role role() {
        return Role.ISSUER;
    }

    @Override
    public Set<CaseSection> sections() {
        return EnumSet.of(CaseSection.APPLICATION, CaseSection.CERTIFICATE, CaseSection.NOTES);
    }

    @Override
    public List<Outcome> outcomes(CaseNumber caseNumber) {
        return HandOver.outcomes(wanted(caseNumber));
    }

    @Override
    public Map<String, String> complete(Completion completion) {
        var handOver = HandOver.of(completion, wanted(completion.caseNumber()));
        proofs.dispatch(
                completion.caseNumber(),
                handOver.delivery(),
                handOver.trackingNumber(),
                completion.by().username());
        return Map.of();
    }

    private ApplicationForm.Delivery wanted(CaseNumber caseNumber) {
        return applications.get(caseNumber).form().delivery();
    }
}
