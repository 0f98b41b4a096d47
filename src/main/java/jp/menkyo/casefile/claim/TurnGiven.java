package jp.menkyo.casefile.claim;

import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.DomainEvent;

/** The case before this one on the same licence is closed: this one goes on. */
public record TurnGiven(CaseNumber caseNumber) implements DomainEvent {

    @Override
    public String action() {
        return "TURN_GIVEN";
    }
}
