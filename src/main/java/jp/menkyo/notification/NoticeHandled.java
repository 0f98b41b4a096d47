package jp.menkyo.notification;

import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.DomainEvent;

/** A notice was written or moved on. */
public record NoticeHandled(CaseNumber caseNumber, NoticeId id, NoticeTemplate template, NoticeState state)
        implements DomainEvent {

    @Override
    public String action() {
        return "NOTICE_" + state.name();
    }

    @Override
    public String subject() {
        return id.value();
    }

    @Override
    public String reason() {
        return template.name();
    }
}
