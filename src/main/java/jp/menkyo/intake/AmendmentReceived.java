package jp.menkyo.intake;

import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.DomainEvent;

/** The applicant answered a request for correction (補正); the papers are in the document store already. */
public record AmendmentReceived(CaseNumber caseNumber) implements DomainEvent {

    @Override
    public String action() {
        return "AMENDMENT_RECEIVED";
    }
}
