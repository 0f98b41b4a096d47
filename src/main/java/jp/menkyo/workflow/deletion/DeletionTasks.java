package jp.menkyo.workflow.deletion;

import jp.menkyo.casefile.CaseState;
import jp.menkyo.certificate.returns.ReturnDuty;
import jp.menkyo.intake.Applications;
import jp.menkyo.notification.NoticeTemplate;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.workflow.closing.CaseEnds;
import jp.menkyo.workflow.engine.ProcessBean;
import jp.menkyo.workflow.notices.ApplicantNotices;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/** The steps of {@code deletion.bpmn}, in the order of the diagram. */
@ProcessBean
@Transactional
public class DeletionTasks {

    /** There is nobody who would have to hand the certificate in. */
    private static final String NO_RETURN = "NONE";

    private final Applications applications;
    private final RosterDeletion deletion;
    private final ApplicantNotices notices;
    private final CaseEnds ends;

    DeletionTasks(Applications applications, RosterDeletion deletion, ApplicantNotices notices, CaseEnds ends) {
        this.applications = applications;
        this.deletion = deletion;
        this.notices = notices;
        this.ends = ends;
    }

    /** Tells where to turn instead, or that the roster holds no such licence. */
    public void guide(String caseNumber, @Nullable String matchResult) {
        ends.guide(new CaseNumber(caseNumber), matchResult);
    }

    /** @return code of {@link Origin}: only an application without doubt is examined at once */
    public String origin(String caseNumber, String eligibility) {
        var application = applications.get(new CaseNumber(caseNumber));
        boolean wish = application.form().matter().wishesDeletion();
        return Origin.of(application.channel(), eligibility, wish).name();
    }

    /** Whoever came to the office hears of it; in a matter of the office there is nobody. */
    public void dropCandidate(String caseNumber) {
        ends.end(new CaseNumber(caseNumber), CaseState.NOT_DELETED, NoticeTemplate.NOT_DELETED);
    }

    /** Where nobody applied there is nothing to refuse. */
    public void notifyRefusal(String caseNumber, String origin) {
        if (Origin.valueOf(origin).applied()) {
            ends.refuse(new CaseNumber(caseNumber));
        } else {
            dropCandidate(caseNumber);
        }
    }

    /** @return the ground on which the certificate is to be handed in, or {@code NONE} */
    public String deleteFromRoster(String caseNumber, String origin) {
        boolean applied = Origin.valueOf(origin).applied();
        deletion.enter(applications.get(new CaseNumber(caseNumber)), applied);
        return applied ? ReturnDuty.Ground.DELETED.name() : NO_RETURN;
    }

    /** Not to informants: what the roster holds is none of their business. */
    public void notifyDeleted(String caseNumber, String origin) {
        if (Origin.valueOf(origin) != Origin.INFORMATION) {
            notices.send(new CaseNumber(caseNumber), NoticeTemplate.DELETED);
        }
    }

    public void notifyWithdrawal(String caseNumber) {
        ends.withdraw(new CaseNumber(caseNumber));
    }
}
