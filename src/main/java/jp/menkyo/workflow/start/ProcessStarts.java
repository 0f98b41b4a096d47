package jp.menkyo.workflow.start;

import java.util.Map;
import jp.menkyo.casefile.CaseFiles;
import jp.menkyo.casefile.CaseOpened;
import jp.menkyo.shared.Channel;
import jp.menkyo.shared.Procedure;
import jp.menkyo.workflow.correction.CorrectionProcess;
import jp.menkyo.workflow.deletion.DeletionProcess;
import jp.menkyo.workflow.disposition.DispositionProcess;
import jp.menkyo.workflow.foundcertificate.FoundCertificateProcess;
import jp.menkyo.workflow.linkage.LinkageProcess;
import jp.menkyo.workflow.officialcorrection.OfficialCorrectionProcess;
import jp.menkyo.workflow.registration.RegistrationProcess;
import jp.menkyo.workflow.registrationproof.RegistrationProofProcess;
import jp.menkyo.workflow.reissue.ReissueProcess;
import jp.menkyo.workflow.revival.RevivalProcess;
import jp.menkyo.workflow.unlinking.UnlinkingProcess;
import org.camunda.bpm.engine.RuntimeService;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Starts the process of the procedure with its case, in the transaction of the event. */
@Component
class ProcessStarts {

    private static final String CASE_NUMBER = "caseNumber";

    private static final Map<Procedure, String> PROCESSES = Map.of(
            Procedure.NEW, RegistrationProcess.KEY,
            Procedure.CHANGE, CorrectionProcess.KEY,
            Procedure.DISPOSITION, DispositionProcess.KEY,
            Procedure.DELETION, DeletionProcess.KEY,
            Procedure.REVIVAL, RevivalProcess.KEY,
            Procedure.OFFICIAL_CORRECTION, OfficialCorrectionProcess.KEY,
            Procedure.LINKAGE, LinkageProcess.KEY,
            Procedure.REGISTRATION_PROOF, RegistrationProofProcess.KEY,
            Procedure.REISSUE, ReissueProcess.KEY,
            Procedure.FOUND_CERTIFICATE, FoundCertificateProcess.KEY);

    private final RuntimeService runtime;
    private final CaseFiles cases;

    ProcessStarts(RuntimeService runtime, CaseFiles cases) {
        this.runtime = runtime;
        this.cases = cases;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(CaseOpened opened) {
        var process = process(opened);
        if (process != null) {
            var caseNumber = opened.caseNumber().value();
            runtime.startProcessInstanceByKey(process, caseNumber, Map.of(CASE_NUMBER, caseNumber));
        }
    }

    /** What holders apply for as a linkage, the office begins of its own accord only to take one back. */
    private @Nullable String process(CaseOpened opened) {
        boolean unlinking = opened.procedure() == Procedure.LINKAGE
                && cases.get(opened.caseNumber()).channel() == Channel.OFFICE;
        return unlinking ? UnlinkingProcess.KEY : PROCESSES.get(opened.procedure());
    }
}
