package jp.menkyo.workflow.closing;

import jp.menkyo.casefile.CaseState;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.workflow.engine.ProcessBean;
import org.springframework.transaction.annotation.Transactional;

/** The step of {@code case-closing.bpmn}. */
@ProcessBean
@Transactional
public class CaseClosingTasks {

    private final CaseEnds ends;

    CaseClosingTasks(CaseEnds ends) {
        this.ends = ends;
    }

    /** @param outcome a {@link CaseState} that ends the case */
    public String close(String caseNumber, String outcome) {
        return ends.closeUnlessDue(new CaseNumber(caseNumber), CaseState.valueOf(outcome)) ? "CLOSED" : "FEE_DUE";
    }
}
