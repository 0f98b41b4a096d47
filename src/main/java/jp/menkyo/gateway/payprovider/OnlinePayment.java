package jp.menkyo.gateway.payprovider;

import java.time.LocalDate;
import java.util.stream.Collectors;
import jp.menkyo.gateway.PaymentService;
import jp.menkyo.gateway.PaymentSettlements;
import jp.menkyo.gateway.line.Call;
import jp.menkyo.gateway.line.Line;
import jp.menkyo.gateway.line.Lines;
import jp.menkyo.gateway.payprovider.OrderMessages.DaySettled;
import jp.menkyo.gateway.payprovider.OrderMessages.OrderState;
import jp.menkyo.gateway.payprovider.OrderMessages.PaidOrder;
import jp.menkyo.gateway.payprovider.OrderMessages.PlaceOrder;
import jp.menkyo.gateway.payprovider.OrderMessages.Placed;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.Yen;
import org.springframework.stereotype.Component;

/** Orders at the payment service, with the charge as idempotency key, so that a repeated order is the same; and its settlements. */
@Component
class OnlinePayment implements PaymentService, PaymentSettlements {

    private final Line line;
    private final String legalBasis;

    OnlinePayment(Lines lines, PayproviderSettings settings) {
        this.line = lines.open("payprovider", settings.line());
        this.legalBasis = settings.legalBasis();
    }

    @Override
    public Order order(String chargeId, CaseNumber caseNumber, Yen amount) {
        var placed = line.send(new Call<>(
                caseNumber,
                "ORDER",
                caseNumber + ":ORDER:" + chargeId,
                legalBasis,
                "/v1/orders",
                new PlaceOrder(chargeId, caseNumber.value(), amount.amount(), "JPY"),
                Placed.class,
                answer -> answer.chargeId().equals(chargeId) && answer.amount() == amount.amount()));
        return new Order(placed.orderId(), placed.paymentPage().toString());
    }

    @Override
    public Standing status(String orderId) {
        OrderMessages.requireOrder(orderId);
        var state = line.read(new Call<>(
                null,
                "ORDER_STATUS",
                orderId + ":ORDER_STATUS",
                legalBasis,
                "/v1/orders/" + orderId,
                null,
                OrderState.class,
                answer -> answer.orderId().equals(orderId)));
        return new Standing(state.status(), state.method());
    }

    @Override
    public Settled of(LocalDate day) {
        var answer = line.read(new Call<>(
                null,
                "SETTLEMENT",
                day + ":SETTLEMENT",
                legalBasis,
                "/v1/settlements/" + day,
                null,
                DaySettled.class,
                said -> said.day().equals(day)));
        return new Settled(
                answer.file(),
                answer.orders().stream().collect(Collectors.toMap(PaidOrder::orderId, PaidOrder::amount)));
    }
}
