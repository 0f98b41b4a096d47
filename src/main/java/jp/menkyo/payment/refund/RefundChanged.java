package jp.menkyo.payment.refund;

import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.DomainEvent;
import org.jspecify.annotations.Nullable;

/** Something happened to a refund or to the account it goes to. */
record RefundChanged(
        String action,
        CaseNumber caseNumber,
        String subject,
        @Nullable String reason) implements DomainEvent {

    static RefundChanged to(Refund.State state, Refund refund, @Nullable String reason) {
        return new RefundChanged("REFUND_" + state, refund.caseNumber(), refund.id(), reason);
    }
}
