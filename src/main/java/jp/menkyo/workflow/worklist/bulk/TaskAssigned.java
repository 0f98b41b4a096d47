package jp.menkyo.workflow.worklist.bulk;

import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.DomainEvent;

/** A manager gave a task to an officer; the reason is the manager's own. */
record TaskAssigned(CaseNumber caseNumber, String subject, String reason) implements DomainEvent {

    @Override
    public String action() {
        return "TASK_ASSIGNED";
    }
}
