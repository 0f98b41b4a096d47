package jp.menkyo.document;

import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.DomainEvent;

/** A paper that was taken in while the scanner was silent turned out to be infected. */
public record DocumentQuarantined(CaseNumber caseNumber, DocumentId document) implements DomainEvent {

    @Override
    public String action() {
        return "DOCUMENT_QUARANTINED";
    }

    @Override
    public String subject() {
        return document.value();
    }
}
