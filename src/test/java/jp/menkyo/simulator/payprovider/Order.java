package jp.menkyo.simulator.payprovider;

/**
 * An order to pay.
 *
 * @param told has the application confirmed that it heard of the payment?
 */
public record Order(String orderId, String chargeId, String caseNumber, long amount, State state, boolean told) {

    /** As the payment service calls it. */
    public enum State {
        OPEN,
        PAID
    }

    Order paid() {
        return new Order(orderId, chargeId, caseNumber, amount, State.PAID, told);
    }

    Order heard() {
        return new Order(orderId, chargeId, caseNumber, amount, state, true);
    }
}
