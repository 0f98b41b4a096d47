package jp.menkyo.gateway;

import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.Yen;

/** The online payment service: knows a case and an amount, never a person's number. */
public interface PaymentService {

    /**
     * Places an order to pay; the same charge always gives the same order.
     *
     * @throws GatewayUnavailable when the service cannot take it now; asking again later is safe
     */
    Order order(String chargeId, CaseNumber caseNumber, Yen amount);

    /**
     * The state of an order, for callbacks that never came.
     *
     * @throws GatewayUnavailable when the service does not answer now
     */
    Status status(String orderId);

    record Order(String orderId, String paymentPage) {}

    enum Status {
        OPEN,
        PAID,
        CANCELLED
    }
}
