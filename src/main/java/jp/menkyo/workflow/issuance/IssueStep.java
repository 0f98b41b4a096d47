package jp.menkyo.workflow.issuance;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.menkyo.certificate.Certificates;
import jp.menkyo.intake.Applications;
import jp.menkyo.intake.form.ApplicationForm;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.staff.Role;
import jp.menkyo.workflow.casepage.CaseSection;
import jp.menkyo.workflow.worklist.step.Completion;
import jp.menkyo.workflow.worklist.step.Outcome;
import jp.menkyo.workflow.worklist.step.UserTaskStep;
import org.springframework.stereotype.Component;

/** The certificate leaves the office: over the counter, or by post that can be traced (交付). */
@Component
class IssueStep implements UserTaskStep {

    private final Certificates certificates;
    private final Applications applications;
    private final OldCertificates oldCertificates;

    IssueStep(Certificates certificates, Applications applications, OldCertificates oldCertificates) {
        this.certificates = certificates;
        this.applications = applications;
        this.oldCertificates = oldCertificates;
    }

    @Override
    public String taskKey() {
        return IssuanceProcess.TASK_ISSUE;
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
        var old = oldCertificates.requirements(caseNumber);
        return HandOver.outcomes(wanted(caseNumber)).stream()
                .map(way -> way.demanding(old))
                .toList();
    }

    @Override
    public Map<String, String> complete(Completion completion) {
        var handOver = HandOver.of(completion, wanted(completion.caseNumber()));
        oldCertificates.settle(completion);
        certificates.dispatch(
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
