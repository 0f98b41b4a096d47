package jp.menkyo.payment;

import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.DomainEvent;

/** The last open charge of a case was paid or waived: the case owes nothing any more. Published once, when it happens. */
public record ChargeSettled(CaseNumber caseNumber) implements DomainEvent {

    @Override
    public String action() {
        return "CHARGE_SETTLED";
    }
}
