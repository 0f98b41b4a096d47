package jp.menkyo.audit.window;

import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.DomainEvent;
import org.jspecify.annotations.Nullable;

/** A time for an auditor was opened or closed; the subject is its id, the reason the auditor's user name. */
record WindowChanged(String action, String subject, String reason) implements DomainEvent {

    @Override
    public @Nullable CaseNumber caseNumber() {
        return null;
    }
}
