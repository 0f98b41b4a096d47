package jp.menkyo.mynumber.reveal.brake;

import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.DomainEvent;
import org.jspecify.annotations.Nullable;

/** An alarm was raised, or dealt with. */
record AlarmRaised(String action, @Nullable String subject, String reason) implements DomainEvent {

    @Override
    public @Nullable CaseNumber caseNumber() {
        return null;
    }
}
