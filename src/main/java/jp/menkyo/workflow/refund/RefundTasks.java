package jp.menkyo.workflow.refund;

import jp.menkyo.notification.NoticeTemplate;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.workflow.engine.ProcessBean;
import jp.menkyo.workflow.notices.ApplicantNotices;
import org.springframework.transaction.annotation.Transactional;

/** The steps of {@code refund.bpmn}. */
@ProcessBean
@Transactional
public class RefundTasks {

    private final ApplicantNotices notices;

    RefundTasks(ApplicantNotices notices) {
        this.notices = notices;
    }

    /** Tells that the money goes back, and asks where to; again when the bank could not deliver it. */
    public void notifyDecision(String caseNumber) {
        notices.send(new CaseNumber(caseNumber), NoticeTemplate.REFUND_DECIDED);
    }

    /** Tells with reasons and remedies that the money stays (行政不服審査法第82条). */
    public void notifyNotRefunded(String caseNumber) {
        notices.send(new CaseNumber(caseNumber), NoticeTemplate.NOT_REFUNDED);
    }

    public void notifyPaid(String caseNumber) {
        notices.send(new CaseNumber(caseNumber), NoticeTemplate.REFUNDED);
    }
}
