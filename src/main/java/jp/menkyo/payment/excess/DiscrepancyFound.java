package jp.menkyo.payment.excess;

import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.DomainEvent;

/**
 * A message of the payment service did not fit its charge.
 *
 * @param subject id of the charge
 */
public record DiscrepancyFound(CaseNumber caseNumber, String subject, Discrepancy.Kind kind) implements DomainEvent {

    @Override
    public String action() {
        return "PAYMENT_DISCREPANCY";
    }

    @Override
    public String reason() {
        return kind.name();
    }
}
