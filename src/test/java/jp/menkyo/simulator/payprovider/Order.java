package jp.menkyo.simulator.payprovider;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An order to pay.
 *
 * @param method chosen by the payer; null before that
 * @param payNumber to pay with at a machine or a till; null for cards
 * @param expiresOn last day of the number; null where it has none
 * @param told has the application confirmed that it heard of the payment?
 */
public record Order(
        String orderId,
        String chargeId,
        String caseNumber,
        long amount,
        State state,
        boolean told,
        @Nullable PayMethod method,
        @Nullable String payNumber,
        @Nullable LocalDate expiresOn) {

    Order(String orderId, String chargeId, String caseNumber, long amount) {
        this(orderId, chargeId, caseNumber, amount, State.OPEN, false, null, null, null);
    }

    /** As the payment service calls it. */
    public enum State {
        OPEN,
        PAID,
        REVERSED
    }

    Order paid() {
        return become(State.PAID, told);
    }

    Order reversed() {
        return become(State.REVERSED, true);
    }

    Order heard() {
        return become(state, true);
    }

    private Order become(State now, boolean heard) {
        return new Order(orderId, chargeId, caseNumber, amount, now, heard, method, payNumber, expiresOn);
    }

    /** The payer chose a method; null when the number of the one before has run out. */
    Order by(@Nullable PayMethod chosen, LocalDate today) {
        var number = chosen == null ? null : chosen.number(orderId);
        var until = chosen == null ? null : chosen.until(today);
        return new Order(orderId, chargeId, caseNumber, amount, state, told, chosen, number, until);
    }
}
