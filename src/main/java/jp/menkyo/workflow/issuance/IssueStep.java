package jp.menkyo.workflow.issuance;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.menkyo.certificate.Certificates;
import jp.menkyo.certificate.Delivery;
import jp.menkyo.intake.ApplicationForm;
import jp.menkyo.intake.Applications;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.staff.Role;
import jp.menkyo.workflow.worklist.Completion;
import jp.menkyo.workflow.worklist.Outcome;
import jp.menkyo.workflow.worklist.Outcome.Requirement;
import jp.menkyo.workflow.worklist.TaskRefused;
import jp.menkyo.workflow.worklist.UserTaskStep;
import org.springframework.stereotype.Component;

/** The certificate leaves the office: over the counter, or by post that can be traced (交付). */
@Component
class IssueStep implements UserTaskStep {

    private static final String TRACKING = "trackingNumber";

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
    public List<Outcome> outcomes(CaseNumber caseNumber) {
        var old = oldCertificates.requirements(caseNumber);
        var handOver = new Outcome("HANDED_OVER", "窓口で渡した", true, old);
        var tracking = new Requirement(TRACKING, "line", "引受番号", "123-45-67890-1");
        var post = new Outcome(
                "POSTED",
                "郵送した",
                true,
                Stream.concat(old.stream(), Stream.of(tracking)).toList());
        return delivery(caseNumber) == ApplicationForm.Delivery.COUNTER
                ? List.of(handOver, post)
                : List.of(post, handOver);
    }

    private ApplicationForm.Delivery delivery(CaseNumber caseNumber) {
        return applications.get(caseNumber).form().delivery();
    }

    @Override
    public Map<String, String> complete(Completion completion) {
        var officer = completion.by().username();
        if (completion.outcome().equals("HANDED_OVER")) {
            oldCertificates.settle(completion);
            certificates.dispatch(completion.caseNumber(), Delivery.COUNTER, null, officer);
            return Map.of();
        }
        var tracking = completion.required(TRACKING);
        if (!tracking.matches("[0-9]{3}-[0-9]{2}-[0-9]{5}-[0-9]")) {
            throw TaskRefused.invalid(TRACKING, "TRACKING_NUMBER", "引受番号は 123-45-67890-1 の形で入力してください。");
        }
        oldCertificates.settle(completion);
        certificates.dispatch(completion.caseNumber(), posted(completion.caseNumber()), tracking, officer);
        return Map.of();
    }

    private Delivery posted(CaseNumber caseNumber) {
        return delivery(caseNumber) == ApplicationForm.Delivery.REGISTERED_POST
                ? Delivery.REGISTERED_POST
                : Delivery.SIMPLE_REGISTERED_POST;
    }
}
