package jp.menkyo.workflow.examination;

import java.util.List;
import jp.menkyo.casefile.CaseFiles;
import jp.menkyo.shared.CaseNumber;
import org.springframework.stereotype.Component;

/** Asks the check of the procedure, if it has one. */
@Component
class GrantChecks {

    private final List<GrantCheck> checks;
    private final CaseFiles cases;

    GrantChecks(List<GrantCheck> checks, CaseFiles cases) {
        this.checks = List.copyOf(checks);
        this.cases = cases;
    }

    void pass(CaseNumber caseNumber, String officer) {
        var procedure = cases.get(caseNumber).procedure();
        checks.stream().filter(check -> check.concerns(procedure)).forEach(check -> check.check(caseNumber, officer));
    }
}
