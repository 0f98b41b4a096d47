package jp.menkyo.workflow.amendment;

import jp.menkyo.casefile.CaseFiles;
import jp.menkyo.intake.AmendmentReceived;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.workflow.engine.EngineConflicts;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Brings the applicant's answer to the waiting process. */
@Component
public class AmendmentArrivals {

    private final RuntimeService runtime;
    private final CaseFiles cases;

    AmendmentArrivals(RuntimeService runtime, CaseFiles cases) {
        this.runtime = runtime;
        this.cases = cases;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(AmendmentReceived received) {
        cases.touch(received.caseNumber());
        EngineConflicts.translated(() -> runtime.createMessageCorrelation(AmendmentProcess.MESSAGE_RECEIVED)
                .processInstanceBusinessKey(received.caseNumber().value())
                .correlateWithResult());
    }

    /** Is an answer to a request for correction expected now? */
    public boolean awaited(CaseNumber caseNumber) {
        return runtime.createExecutionQuery()
                        .processInstanceBusinessKey(caseNumber.value())
                        .messageEventSubscriptionName(AmendmentProcess.MESSAGE_RECEIVED)
                        .count()
                > 0;
    }
}
