package jp.menkyo.workflow.worklist.step;

import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.staff.Role;
import jp.menkyo.workflow.casepage.CaseSection;

/**
 * One user task of a process: who may do it, how it can end, and what ending it does. The page and the programs' interface
 * are drawn from it, so neither ever offers a way that would be refused.
 */
public interface UserTaskStep {

    /** The element id in the process model. */
    String taskKey();

    Role role();

    /** What of the case the officer has to see for this; nothing else is sent (S-181, S-185). */
    Set<CaseSection> sections();

    /** The ways this task can end in this case now, the positive one first. */
    List<Outcome> outcomes(CaseNumber caseNumber);

    /** Ways that officers might look for, closed to this case now, with the reason. */
    default List<ClosedOutcome> closed(CaseNumber caseNumber) {
        return List.of();
    }

    /**
     * Does what the chosen outcome means, in the caller's transaction.
     *
     * @return routing codes for the process; nothing personal
     */
    Map<String, String> complete(Completion completion);
}
