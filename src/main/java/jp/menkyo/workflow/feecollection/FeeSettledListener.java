package jp.menkyo.workflow.feecollection;

import jp.menkyo.payment.ChargeSettled;
import jp.menkyo.workflow.engine.EngineConflicts;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Wakes the process when a charge is settled. A process that does not wait yet finds the charge settled when it looks, so
 * correlating with nobody is no error.
 */
@Component
class FeeSettledListener {

    private final RuntimeService runtime;

    FeeSettledListener(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(ChargeSettled settled) {
        EngineConflicts.translated(() -> runtime.createMessageCorrelation(FeeCollectionProcess.MESSAGE_FEE_SETTLED)
                .processInstanceBusinessKey(settled.caseNumber().value())
                .correlateAllWithResult());
    }
}
