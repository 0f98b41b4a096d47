package jp.menkyo.simulator.payprovider;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An order to pay.
 *
 * @param told has the application confirmed that it heard of the payment?
 * @param paidYen what the payer paid, in whole yen, once paid
 */
public record Order(
        String orderId,
        String chargeId,
        String caseNumber,
        long amount,
        State state,
        boolean told,
        @Nullable Instant paidAt,
        @Nullable Long paidYen) {

    /** As the payment service calls it. */
    public enum State {
        OPEN,
        PAID
    }

    static Order open(String orderId, String chargeId, String caseNumber, long amount) {
        return new Order(orderId, chargeId, caseNumber, amount, State.OPEN, false, null, null);
    }

    Order paid(long yen, Instant at) {
        return new Order(orderId, chargeId, caseNumber, amount, State.PAID, told, at, yen);
    }

    Order heard() {
        return new Order(orderId, chargeId, caseNumber, amount, state, true, paidAt, paidYen);
    }
}
