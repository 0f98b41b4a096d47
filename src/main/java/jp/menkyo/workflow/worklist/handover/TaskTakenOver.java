package jp.menkyo.workflow.worklist.handover;

import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.DomainEvent;

/**
 * An officer took a task over from a colleague; why stands in a note of the case.
 *
 * @param subject user name of who held it before
 */
record TaskTakenOver(CaseNumber caseNumber, String subject) implements DomainEvent {

    @Override
    public String action() {
        return "TASK_TAKEN_OVER";
    }
}
