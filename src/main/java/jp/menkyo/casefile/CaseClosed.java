package jp.menkyo.casefile;

import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.DomainEvent;

/** A case reached its outcome. */
public record CaseClosed(CaseNumber caseNumber, CaseState outcome) implements DomainEvent {

    @Override
    public String action() {
        return "CASE_CLOSED";
    }

    @Override
    public String reason() {
        return outcome.name();
    }
}
