package jp.menkyo.mynumber.reveal.grant;

import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.DomainEvent;
import org.jspecify.annotations.Nullable;

/** A temporary right was asked for, approved, refused or taken back. */
record GrantChanged(String action, String subject, String reason) implements DomainEvent {

    static GrantChanged to(String step, AccessGrant grant) {
        return new GrantChanged("NUMBER_GRANT_" + step, grant.id(), grant.beneficiary());
    }

    @Override
    public @Nullable CaseNumber caseNumber() {
        return null;
    }
}
