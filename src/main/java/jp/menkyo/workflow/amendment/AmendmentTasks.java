package jp.menkyo.workflow.amendment;

import jp.menkyo.casefile.ProcessingClock;
import jp.menkyo.notification.NoticeTemplate;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.workflow.engine.ProcessBean;
import jp.menkyo.workflow.notices.ApplicantNotices;
import org.springframework.transaction.annotation.Transactional;

/** The steps of {@code amendment.bpmn}. */
@ProcessBean
@Transactional
public class AmendmentTasks {

    private final ProcessingClock processingClock;
    private final ApplicantNotices notices;

    AmendmentTasks(ProcessingClock processingClock, ApplicantNotices notices) {
        this.processingClock = processingClock;
        this.notices = notices;
    }

    public void sendRequest(String caseNumber) {
        notices.send(new CaseNumber(caseNumber), NoticeTemplate.AMENDMENT_REQUEST);
    }

    /** The request has left; from here on the applicant's answer is awaited and the clock stands. */
    public void stopClock(String caseNumber) {
        processingClock.stop(new CaseNumber(caseNumber));
    }

    public void resumeClock(String caseNumber) {
        processingClock.resume(new CaseNumber(caseNumber));
    }
}
