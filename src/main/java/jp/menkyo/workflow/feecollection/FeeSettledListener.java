package jp.menkyo.workflow.feecollection;

import jp.menkyo.payment.ChargeSettled;
import jp.menkyo.workflow.engine.EngineConflicts;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Wakes the process when a charge is settled. A process that does not wait yet finds the charge settled when it looks, so
 * correlating with nobody is no error. It does so at the end of the transaction: when the treasurer settled the charge by the
 * task itself, that task is done by then and is not taken away from under it.
 */
@Component
class FeeSettledListener {

    private final RuntimeService runtime;

    FeeSettledListener(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    public void on(ChargeSettled settled) {
        EngineConflicts.translated(() -> runtime.createMessageCorrelation(FeeCollectionProcess.MESSAGE_FEE_SETTLED)
                .processInstanceBusinessKey(settled.caseNumber().value())
                .correlateAllWithResult());
    }
}
