package jp.menkyo.workflow.registration;

import java.util.Map;
import jp.menkyo.casefile.CaseOpened;
import jp.menkyo.intake.WithdrawalRequested;
import jp.menkyo.shared.Procedure;
import jp.menkyo.workflow.engine.EngineConflicts;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Starts the process with its case and hands it the withdrawal; in the transaction of the event. */
@Component
class RegistrationStart {

    private final RuntimeService runtime;

    RegistrationStart(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(CaseOpened opened) {
        if (opened.procedure() == Procedure.NEW) {
            var caseNumber = opened.caseNumber().value();
            runtime.startProcessInstanceByKey(
                    RegistrationProcess.KEY, caseNumber, Map.of(RegistrationProcess.CASE_NUMBER, caseNumber));
        }
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(WithdrawalRequested withdrawal) {
        EngineConflicts.translated(() -> runtime.createMessageCorrelation(RegistrationProcess.MESSAGE_WITHDRAWN)
                .processInstanceBusinessKey(withdrawal.caseNumber().value())
                .correlateWithResult());
    }
}
