package jp.menkyo.workflow.examination.grant;

import java.util.List;
import java.util.Optional;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.Procedure;
import jp.menkyo.workflow.worklist.step.Outcome.Requirement;

/** What the roster would refuse later in a procedure, said to the officer who proposes or approves it. */
public interface GrantCheck {

    /** Is it about cases of this procedure? */
    boolean concerns(Procedure procedure);

    /**
     * May the case be granted as the roster stands now?
     *
     * @param officer user name of whoever proposes or approves
     * @throws jp.menkyo.shared.problem.Problem in words for the officer when not
     */
    void check(CaseNumber caseNumber, String officer);

    /** The ground of the refusal that the check suggests; empty while nothing stands against granting. */
    default Optional<Ground> ground(CaseNumber caseNumber) {
        return Optional.empty();
    }

    /** What has to be written by whoever proposes to grant it. */
    default List<Requirement> needs(CaseNumber caseNumber) {
        return List.of();
    }
}
