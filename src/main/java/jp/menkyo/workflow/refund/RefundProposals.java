package jp.menkyo.workflow.refund;

import jp.menkyo.payment.refund.Refund;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.workflow.assessment.RefundAdvice;
import jp.menkyo.workflow.assessment.RefundAdvice.Cause;
import jp.menkyo.workflow.assessment.RefundAdvice.Proposal;
import jp.menkyo.workflow.assessment.decision.RuleBook;
import jp.menkyo.workflow.examination.ExaminationProcess;
import org.camunda.bpm.engine.HistoryService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the decision table proposes for a refund, from what is known of the case. */
@Component
public class RefundProposals {

    private final RefundAdvice advice;
    private final RuleBook rules;
    private final HistoryService history;

    RefundProposals(RefundAdvice advice, RuleBook rules, HistoryService history) {
        this.advice = advice;
        this.rules = rules;
        this.history = history;
    }

    /** @param specialReason does an officer see a special reason? */
    public Proposal of(Refund refund, boolean specialReason) {
        return advice.propose(
                Cause.valueOf(refund.cause().name()), examinationStarted(refund.caseNumber()), specialReason);
    }

    /** The article on which a proposal rests; null before there is one. */
    public @Nullable String basis(Refund refund) {
        return refund.rule() == null ? null : rules.basis(refund.rule());
    }

    /** An examination has begun when an officer has taken it on. */
    public boolean examinationStarted(CaseNumber caseNumber) {
        return history.createHistoricTaskInstanceQuery()
                        .processInstanceBusinessKey(caseNumber.value())
                        .taskDefinitionKey(ExaminationProcess.TASK_EXAMINE)
                        .taskAssigned()
                        .count()
                > 0;
    }
}
