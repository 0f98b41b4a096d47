package jp.menkyo.payment.ledger;

import jp.menkyo.payment.Entry;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.DomainEvent;
import org.jspecify.annotations.Nullable;

/** A line was added to the ledger. */
record ChargeChanged(
        CaseNumber caseNumber,
        String subject,
        Entry.Kind kind,
        @Nullable String reason) implements DomainEvent {

    @Override
    public String action() {
        return "CHARGE_" + kind;
    }
}
