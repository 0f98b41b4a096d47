package jp.menkyo.payment.receipt.voiding;

import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.DomainEvent;

/** One officer wants a receipt voided; another has not decided yet. */
public record VoidRequest(long id, String receiptNumber, String requestedBy, String reason) {

    /** What became of a request. */
    record Changed(String action, CaseNumber caseNumber, String subject, String reason) implements DomainEvent {}
}
