package jp.menkyo.workflow.rostermatch;

import jp.menkyo.casefile.claim.TurnGiven;
import jp.menkyo.workflow.engine.EngineConflicts;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Wakes a case that waited for another one about the same licence; one that does not wait yet will ask by itself. */
@Component
class TurnArrivals {

    private final RuntimeService runtime;

    TurnArrivals(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(TurnGiven turn) {
        EngineConflicts.translated(() -> runtime.createMessageCorrelation(RosterMatchProcess.MESSAGE_TURN_GIVEN)
                .processInstanceBusinessKey(turn.caseNumber().value())
                .correlateAllWithResult());
    }
}
