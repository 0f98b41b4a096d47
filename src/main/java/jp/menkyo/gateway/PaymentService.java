package jp.menkyo.gateway;

import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.Yen;
import org.jspecify.annotations.Nullable;

/** The online payment service: knows a case and an amount, never a person's number. */
public interface PaymentService {

    /**
     * Places an order to pay; the same charge always gives the same order.
     *
     * @throws GatewayUnavailable when the service cannot take it now; asking again later is safe
     */
    Order order(String chargeId, CaseNumber caseNumber, Yen amount);

    /**
     * How an order stands, for callbacks that never came.
     *
     * @throws GatewayUnavailable when the service does not answer now
     */
    Standing status(String orderId);

    record Order(String orderId, String paymentPage) {}

    /** @param method how it was paid; null while it is not, or when the service does not say */
    record Standing(Status status, @Nullable Method method) {}

    /** REVERSED was paid and taken back again. */
    enum Status {
        OPEN,
        PAID,
        CANCELLED,
        REVERSED
    }

    /** Card payments come at once and can be taken back; the others come later, by a number that the payer gets. */
    enum Method {
        CARD,
        PAY_EASY,
        CONVENIENCE_STORE
    }
}
