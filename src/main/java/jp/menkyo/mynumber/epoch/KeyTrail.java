package jp.menkyo.mynumber.epoch;

import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.DomainEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the audit trail learns of the keys: acts upon epochs and tokens, never a key. */
@Component
public class KeyTrail {

    private final ApplicationEventPublisher events;

    KeyTrail(ApplicationEventPublisher events) {
        this.events = events;
    }

    /** Written with the caller's transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void acts(String action, String subject) {
        events.publishEvent(new Act(action, null, subject, null));
    }

    /** Written before something that cannot be undone: what cannot be recorded is not done. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void intends(String action, String subject) {
        events.publishEvent(new Act(action, null, subject, null));
    }

    private record Act(
            String action,
            @Nullable CaseNumber caseNumber,
            @Nullable String subject,
            @Nullable String reason) implements DomainEvent {}
}
