package jp.menkyo.simulator.payprovider;

import java.net.URI;
import jp.menkyo.simulator.AppAddress;
import jp.menkyo.simulator.Faults;
import jp.menkyo.simulator.server.GatewayServer;
import jp.menkyo.simulator.server.Question;
import jp.menkyo.simulator.server.Reply;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Takes orders, tells their state and where they are paid, and settles days. */
@Component
public class PayproviderSimulator implements AutoCloseable {

    private final GatewayServer server;
    private final AppAddress app;
    private final OrderBook orders;
    private final Payer payer;
    private final SettlementDesk settlements;

    PayproviderSimulator(
            @Value("${menkyo.gateway.payprovider.url}") URI url,
            Faults faults,
            AppAddress app,
            OrderBook orders,
            Payer payer,
            SettlementDesk settlements) {
        this.settlements = settlements;
        this.app = app;
        this.orders = orders;
        this.payer = payer;
        this.server = GatewayServer.start("payprovider", url, faults, this::answer);
    }

    record Placed(String requestId, String chargeId, long amount, String orderId, URI paymentPage) {}

    record OrderState(
            String requestId,
            String orderId,
            Order.State status,
            @Nullable PayMethod method) {}

    private Reply answer(Question question) {
        if (question.path().equals("/v1/orders")) {
            return place(question);
        }
        if (question.path().startsWith("/v1/settlements/")) {
            return settlements.answer(question);
        }
        return orders.find(question.id()).map(order -> about(question, order)).orElse(Reply.error(404));
    }

    private Reply place(Question question) {
        var order = orders.place(
                question.text("chargeId"),
                question.text("caseNumber"),
                question.body().path("amount").asLong());
        payer.arrived(order);
        var chargeId = question.aboutSomebodyElse() ? "ch_somebody_else" : order.chargeId();
        return Reply.json(new Placed(
                question.requestId(),
                chargeId,
                order.amount(),
                order.orderId(),
                app.of("/simulator/pay/" + order.orderId())));
    }

    private Reply about(Question question, Order order) {
        payer.asked(order);
        var orderId = question.aboutSomebodyElse() ? "or_somebody_else" : order.orderId();
        return Reply.json(new OrderState(question.requestId(), orderId, order.state(), order.method()));
    }

    public GatewayServer server() {
        return server;
    }

    @Override
    public void close() {
        server.close();
    }
}
