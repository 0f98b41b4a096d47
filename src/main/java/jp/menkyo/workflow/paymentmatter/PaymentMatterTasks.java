package jp.menkyo.workflow.paymentmatter;

import jp.menkyo.notification.NoticeTemplate;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.workflow.engine.ProcessBean;
import jp.menkyo.workflow.notices.ApplicantNotices;
import org.springframework.transaction.annotation.Transactional;

/** The steps of {@code payment-matter.bpmn}. */
@ProcessBean
@Transactional
public class PaymentMatterTasks {

    private final MatterFacts facts;
    private final ApplicantNotices notices;

    PaymentMatterTasks(MatterFacts facts, ApplicantNotices notices) {
        this.facts = facts;
        this.notices = notices;
    }

    /** Tells that the payment was taken back and is due once more. */
    public void askAgain(String caseNumber) {
        notices.send(new CaseNumber(caseNumber), NoticeTemplate.PAYMENT_REVERSED);
    }

    /** Is there still money that nobody has settled? */
    public String checkRest(String caseNumber) {
        var number = new CaseNumber(caseNumber);
        boolean excess = !facts.excess(number).isZero() && !facts.covered(number);
        boolean differs = !facts.differences(number).isEmpty();
        return excess || differs || facts.reversed(number).isPresent() ? "LEFT" : "NONE";
    }
}
