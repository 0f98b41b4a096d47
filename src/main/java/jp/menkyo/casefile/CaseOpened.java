package jp.menkyo.casefile;

import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.DomainEvent;
import jp.menkyo.shared.Procedure;

/** A case was opened; its process starts in the same transaction. */
public record CaseOpened(CaseNumber caseNumber, Procedure procedure) implements DomainEvent {

    @Override
    public String action() {
        return "CASE_OPENED";
    }

    @Override
    public String reason() {
        return procedure.name();
    }
}
