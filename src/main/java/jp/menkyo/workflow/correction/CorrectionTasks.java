package jp.menkyo.workflow.correction;

import jp.menkyo.casefile.CaseState;
import jp.menkyo.notification.NoticeTemplate;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.workflow.closing.CaseEnds;
import jp.menkyo.workflow.engine.ProcessBean;
import jp.menkyo.workflow.notices.ApplicantNotices;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/** The steps of {@code correction.bpmn}, in the order of the diagram. */
@ProcessBean
@Transactional
public class CorrectionTasks {

    private final RosterCorrection correction;
    private final ApplicantNotices notices;
    private final CaseEnds ends;

    CorrectionTasks(RosterCorrection correction, ApplicantNotices notices, CaseEnds ends) {
        this.correction = correction;
        this.notices = notices;
        this.ends = ends;
    }

    /** Tells where to turn instead, or that the roster holds no such licence. */
    public void guide(String caseNumber, @Nullable String matchResult) {
        ends.guide(new CaseNumber(caseNumber), matchResult);
    }

    public void notifyNoDuty(String caseNumber) {
        ends.end(new CaseNumber(caseNumber), CaseState.NO_DUTY, NoticeTemplate.NO_DUTY);
    }

    public void notifyRefusal(String caseNumber) {
        ends.refuse(new CaseNumber(caseNumber));
    }

    public boolean correctRoster(String caseNumber) {
        return correction.enter(new CaseNumber(caseNumber));
    }

    public void notifyCorrected(String caseNumber) {
        notices.send(new CaseNumber(caseNumber), NoticeTemplate.CORRECTED);
    }

    public void notifyWithdrawal(String caseNumber) {
        ends.withdraw(new CaseNumber(caseNumber));
    }
}
