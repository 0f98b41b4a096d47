package jp.menkyo.workflow.examination.grant;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.menkyo.casefile.CaseFiles;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.problem.Problem;
import jp.menkyo.workflow.worklist.step.Outcome.Requirement;
import org.springframework.stereotype.Component;

/** Asks every check of the procedure. */
@Component
public class GrantChecks {

    /** Stands for the officer while the way is only looked at. */
    private static final String NOBODY_YET = "system";

    private final List<GrantCheck> checks;
    private final CaseFiles cases;

    GrantChecks(List<GrantCheck> checks, CaseFiles cases) {
        this.checks = List.copyOf(checks);
        this.cases = cases;
    }

    /** @throws Problem with what stands against it */
    public void pass(CaseNumber caseNumber, String officer) {
        of(caseNumber).forEach(check -> check.check(caseNumber, officer));
    }

    /** What stands against granting the case now, if anything. */
    public Optional<Problem> objection(CaseNumber caseNumber) {
        try {
            pass(caseNumber, NOBODY_YET);
            return Optional.empty();
        } catch (Problem objection) {
            return Optional.of(objection);
        }
    }

    /** What a refusal may rest on, where a check knows. */
    public Optional<Ground> ground(CaseNumber caseNumber) {
        return of(caseNumber)
                .flatMap(check -> check.ground(caseNumber).stream())
                .findFirst();
    }

    /** What has to be written by whoever proposes to grant it. */
    public List<Requirement> needs(CaseNumber caseNumber) {
        return of(caseNumber).flatMap(check -> check.needs(caseNumber).stream()).toList();
    }

    private Stream<GrantCheck> of(CaseNumber caseNumber) {
        var procedure = cases.get(caseNumber).procedure();
        return checks.stream().filter(check -> check.concerns(procedure));
    }
}
