package jp.menkyo.casefile.reminder;

import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.DomainEvent;

/** The target day of a case is near, here or past. */
public record Reminded(CaseNumber caseNumber, Step step) implements DomainEvent {

    @Override
    public String action() {
        return "REMINDER_" + step.name();
    }
}
