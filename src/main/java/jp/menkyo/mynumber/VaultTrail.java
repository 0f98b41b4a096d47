package jp.menkyo.mynumber;

import jp.menkyo.audit.AuditTrail;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.DomainEvent;
import jp.menkyo.shared.NumberToken;
import jp.menkyo.shared.problem.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the audit trail learns of the vault: tokens, cases and purposes, never a number. */
@Component
class VaultTrail {

    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    VaultTrail(AuditTrail audit, ApplicationEventPublisher events) {
        this.audit = audit;
        this.events = events;
    }

    void deposited(NumberToken token, NumberSource source) {
        events.publishEvent(new Act("NUMBER_DEPOSITED", null, token.value(), source.name()));
    }

    void bound(NumberToken token, CaseNumber caseNumber) {
        events.publishEvent(new Act("NUMBER_BOUND", caseNumber, token.value(), null));
    }

    void sealed(CaseNumber caseNumber) {
        events.publishEvent(new Act("ENVELOPE_SEALED", caseNumber, null, null));
    }

    /** Kept also when the work it was for fails afterwards: the number was out all the same. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void accessed(String what, @Nullable CaseNumber caseNumber, @Nullable NumberToken token, String purpose) {
        audit.viewed(what, caseNumber, token == null ? null : token.value(), purpose);
    }

    /** The same for numbers lent together; which ones, the rows of the occasion say. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void lentTogether(String occasion, String purpose) {
        audit.viewed("NUMBERS_LENT", null, occasion, purpose);
    }

    void refused(CaseNumber caseNumber, Problem problem) {
        audit.refused("NUMBER_CHANGE", caseNumber, null, problem.code());
    }

    private record Act(
            String action,
            @Nullable CaseNumber caseNumber,
            @Nullable String subject,
            @Nullable String reason) implements DomainEvent {}
}
