package jp.menkyo.workflow.start;

import java.util.Map;
import jp.menkyo.casefile.CaseOpened;
import jp.menkyo.intake.WithdrawalRequested;
import jp.menkyo.shared.Procedure;
import jp.menkyo.workflow.correction.CorrectionProcess;
import jp.menkyo.workflow.disposition.DispositionProcess;
import jp.menkyo.workflow.engine.EngineConflicts;
import jp.menkyo.workflow.foundcertificate.FoundCertificateProcess;
import jp.menkyo.workflow.registration.RegistrationProcess;
import jp.menkyo.workflow.reissue.ReissueProcess;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Starts the process of the procedure with its case and hands it the withdrawal; in the transaction of the event. */
@Component
class ProcessStarts {

    private static final String CASE_NUMBER = "caseNumber";
    private static final String WITHDRAWN = "ApplicationWithdrawn";

    private static final Map<Procedure, String> PROCESSES = Map.of(
            Procedure.NEW, RegistrationProcess.KEY,
            Procedure.CHANGE, CorrectionProcess.KEY,
            Procedure.REISSUE, ReissueProcess.KEY,
            Procedure.FOUND_CERTIFICATE, FoundCertificateProcess.KEY,
            Procedure.DISPOSITION, DispositionProcess.KEY);

    private final RuntimeService runtime;

    ProcessStarts(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(CaseOpened opened) {
        var process = PROCESSES.get(opened.procedure());
        if (process != null) {
            var caseNumber = opened.caseNumber().value();
            runtime.startProcessInstanceByKey(process, caseNumber, Map.of(CASE_NUMBER, caseNumber));
        }
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(WithdrawalRequested withdrawal) {
        EngineConflicts.translated(() -> runtime.createMessageCorrelation(WITHDRAWN)
                .processInstanceBusinessKey(withdrawal.caseNumber().value())
                .correlateWithResult());
    }
}
