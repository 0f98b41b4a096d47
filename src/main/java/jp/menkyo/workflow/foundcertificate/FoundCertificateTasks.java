package jp.menkyo.workflow.foundcertificate;

import jp.menkyo.casefile.CaseState;
import jp.menkyo.certificate.returns.Returns;
import jp.menkyo.notification.NoticeTemplate;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.workflow.closing.CaseEnds;
import jp.menkyo.workflow.engine.ProcessBean;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/** The steps of {@code found-certificate.bpmn}. No sheet changes: the found one is void already, the other stays valid. */
@ProcessBean
@Transactional
public class FoundCertificateTasks {

    private final Returns returns;
    private final CaseEnds ends;

    FoundCertificateTasks(Returns returns, CaseEnds ends) {
        this.returns = returns;
        this.ends = ends;
    }

    /** Tells where to turn instead, or that the roster holds no such licence. */
    public void guide(String caseNumber, @Nullable String matchResult) {
        ends.guide(new CaseNumber(caseNumber), matchResult);
    }

    public void notifyReturned(String caseNumber) {
        ends.end(new CaseNumber(caseNumber), CaseState.RETURNED, NoticeTemplate.RETURNED);
    }

    /** The paper is gone again, so there is nothing to hand in for now. */
    public void notifyLossStated(String caseNumber) {
        ends.end(new CaseNumber(caseNumber), CaseState.NO_DUTY, NoticeTemplate.LOSS_STATED);
    }

    /** Who takes the report back has found nothing, and owes nothing. */
    public void notifyWithdrawal(String caseNumber) {
        var number = new CaseNumber(caseNumber);
        returns.callOff(number);
        ends.withdraw(number);
    }
}
