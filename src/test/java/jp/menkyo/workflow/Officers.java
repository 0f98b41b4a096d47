package jp.menkyo.workflow;

import jp.menkyo.shared.CaseNumber;
import org.springframework.boot.test.context.TestComponent;

/** What the usual officers decide when nothing is unusual: one proposes, another approves. */
@TestComponent
public class Officers {

    private final Office office;

    public Officers(Office office) {
        this.office = office;
    }

    void grant(CaseNumber caseNumber) {
        office.complete(caseNumber, "Task_Examine", "examiner1", "PROPOSE_REGISTRATION");
        office.complete(caseNumber, "Task_Approve", "approver1", "APPROVE_REGISTRATION");
    }

    void refuse(CaseNumber caseNumber, String reason, String legalBasis) {
        office.complete(
                caseNumber, "Task_Examine", "examiner1", "PROPOSE_REFUSAL", "reason", reason, "legalBasis", legalBasis);
        office.complete(caseNumber, "Task_Approve", "approver1", "APPROVE_REFUSAL");
    }
}
