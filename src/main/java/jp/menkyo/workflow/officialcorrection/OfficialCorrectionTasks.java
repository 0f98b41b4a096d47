package jp.menkyo.workflow.officialcorrection;

import jp.menkyo.casefile.CaseState;
import jp.menkyo.notification.NoticeTemplate;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.workflow.closing.CaseEnds;
import jp.menkyo.workflow.engine.ProcessBean;
import jp.menkyo.workflow.notices.ApplicantNotices;
import org.springframework.transaction.annotation.Transactional;

/** The steps of {@code official-correction.bpmn}, in the order of the diagram. */
@ProcessBean
@Transactional
public class OfficialCorrectionTasks {

    private final RosterOfficialCorrection correction;
    private final ApplicantNotices notices;
    private final CaseEnds ends;

    OfficialCorrectionTasks(RosterOfficialCorrection correction, ApplicantNotices notices, CaseEnds ends) {
        this.correction = correction;
        this.notices = notices;
        this.ends = ends;
    }

    /** Nothing is corrected; nobody applied, so nobody is told. */
    public void closeWithout(String caseNumber) {
        ends.close(new CaseNumber(caseNumber), CaseState.REFUSED);
    }

    public boolean correctRoster(String caseNumber) {
        return correction.enter(new CaseNumber(caseNumber));
    }

    public void notifyCorrected(String caseNumber) {
        notices.sendIfReachable(new CaseNumber(caseNumber), NoticeTemplate.OFFICIALLY_CORRECTED);
    }

    public void close(String caseNumber) {
        ends.close(new CaseNumber(caseNumber), CaseState.CORRECTED);
    }
}
