package jp.menkyo.workflow.start;

import jp.menkyo.intake.WithdrawalRequested;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.workflow.engine.EngineConflicts;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Hands the withdrawal (取下げ) to the process of the case, whichever it is; in the transaction of the event. */
@Component
public class WithdrawalArrivals {

    private static final String WITHDRAWN = "ApplicationWithdrawn";

    private final RuntimeService runtime;

    WithdrawalArrivals(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(WithdrawalRequested withdrawal) {
        EngineConflicts.translated(() -> runtime.createMessageCorrelation(WITHDRAWN)
                .processInstanceBusinessKey(withdrawal.caseNumber().value())
                .correlateWithResult());
    }

    /** Would the process still take a withdrawal? Not after it took one, and not when it is over. */
    public boolean awaited(CaseNumber caseNumber) {
        return runtime.createExecutionQuery()
                        .processInstanceBusinessKey(caseNumber.value())
                        .messageEventSubscriptionName(WITHDRAWN)
                        .count()
                > 0;
    }
}
