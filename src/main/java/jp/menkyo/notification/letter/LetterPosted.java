package jp.menkyo.notification.letter;

import jp.menkyo.notification.NoticeId;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.DomainEvent;

/** A letter was posted. */
record LetterPosted(CaseNumber caseNumber, NoticeId id) implements DomainEvent {

    @Override
    public String action() {
        return "LETTER_POSTED";
    }

    @Override
    public String subject() {
        return id.value();
    }
}
