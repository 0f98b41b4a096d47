package jp.menkyo.workflow;

import java.util.ArrayList;
import java.util.List;
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
        var given = new ArrayList<>(List.of("reason", reason, "legalBasis", legalBasis));
        if (deviates(caseNumber)) {
            given.addAll(List.of("deviation", "申請の事実に、基準が問わない事情があるため"));
        }
        office.complete(caseNumber, "Task_Examine", "examiner1", "PROPOSE_REFUSAL", given.toArray(String[]::new));
        office.complete(caseNumber, "Task_Approve", "approver1", "APPROVE_REFUSAL");
    }

    /** Do the tables find nothing against what is to be refused? */
    private boolean deviates(CaseNumber caseNumber) {
        return office.ways(caseNumber, "Task_Examine").stream()
                .filter(way -> way.code().equals("PROPOSE_REFUSAL"))
                .flatMap(way -> way.requires().stream())
                .anyMatch(wanted -> wanted.field().equals("deviation"));
    }
}
