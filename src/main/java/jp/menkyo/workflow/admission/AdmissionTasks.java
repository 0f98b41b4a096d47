package jp.menkyo.workflow.admission;

import jp.menkyo.casefile.CaseFiles;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.workflow.engine.ProcessBean;
import org.springframework.transaction.annotation.Transactional;

/** The steps of {@code admission.bpmn}. */
@ProcessBean
@Transactional
public class AdmissionTasks {

    private final CaseFiles cases;

    AdmissionTasks(CaseFiles cases) {
        this.cases = cases;
    }

    /** Whoever waits for the case sees that its page has changed. */
    public String admit(String caseNumber) {
        cases.touch(new CaseNumber(caseNumber));
        return AdmissionProcess.ADMITTED;
    }
}
