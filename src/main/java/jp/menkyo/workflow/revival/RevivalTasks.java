package jp.menkyo.workflow.revival;

import jp.menkyo.casefile.CaseState;
import jp.menkyo.notification.NoticeTemplate;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.workflow.closing.CaseEnds;
import jp.menkyo.workflow.engine.ProcessBean;
import jp.menkyo.workflow.notices.ApplicantNotices;
import org.springframework.transaction.annotation.Transactional;

/** The steps of {@code revival.bpmn}, in the order of the diagram. */
@ProcessBean
@Transactional
public class RevivalTasks {

    private final RosterRevival revival;
    private final ApplicantNotices notices;
    private final CaseEnds ends;

    RevivalTasks(RosterRevival revival, ApplicantNotices notices, CaseEnds ends) {
        this.revival = revival;
        this.notices = notices;
        this.ends = ends;
    }

    /** Nothing is revived; nobody applied, so nobody is told. */
    public void closeWithout(String caseNumber) {
        ends.close(new CaseNumber(caseNumber), CaseState.REFUSED);
    }

    public void revive(String caseNumber) {
        revival.enter(new CaseNumber(caseNumber));
    }

    public void notifyRevived(String caseNumber) {
        notices.sendIfReachable(new CaseNumber(caseNumber), NoticeTemplate.REVIVED);
    }

    public void close(String caseNumber) {
        ends.close(new CaseNumber(caseNumber), CaseState.REVIVED);
    }
}
