package jp.menkyo.notification;

import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.DomainEvent;

/** The mail server took a notice, or it waits to be posted as a letter. */
public record NoticeSent(CaseNumber caseNumber, NoticeId id, NoticeTemplate template) implements DomainEvent {

    @Override
    public String action() {
        return "NOTICE_SENT";
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
