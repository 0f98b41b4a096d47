package jp.menkyo.document;

import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.DomainEvent;

/** A paper came into the case. */
public record DocumentStored(CaseNumber caseNumber, DocumentId document, DocumentKind kind) implements DomainEvent {

    @Override
    public String action() {
        return "DOCUMENT_STORED";
    }

    @Override
    public String subject() {
        return document.value();
    }

    @Override
    public String reason() {
        return kind.name();
    }
}
