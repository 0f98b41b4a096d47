package jp.menkyo.workflow.examination;

import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.Procedure;

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
}
