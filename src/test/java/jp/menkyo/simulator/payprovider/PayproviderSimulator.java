package jp.menkyo.simulator.payprovider;

import java.net.URI;
import jp.menkyo.simulator.Faults;
import jp.menkyo.simulator.server.GatewayServer;
import jp.menkyo.simulator.server.Question;
import jp.menkyo.simulator.server.Reply;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Takes orders, tells their state and shows the page on which they are paid. */
@Component
public class PayproviderSimulator implements AutoCloseable {

    private final GatewayServer server;
    private final URI url;
    private final OrderBook orders;
    private final Payer payer;

    PayproviderSimulator(
            @Value("${menkyo.gateway.payprovider.url}") URI url, Faults faults, OrderBook orders, Payer payer) {
        this.url = url;
        this.orders = orders;
        this.payer = payer;
        this.server = GatewayServer.start("payprovider", url, faults, this::answer);
    }

    record Placed(String requestId, String chargeId, long amount, String orderId, URI paymentPage) {}

    record OrderState(String requestId, String orderId, Order.State status) {}

    private Reply answer(Question question) {
        if (question.path().equals("/v1/orders")) {
            return place(question);
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
                url.resolve("/pay/" + order.orderId())));
    }

    private Reply about(Question question, Order order) {
        if (question.path().startsWith("/pay/")) {
            return page(question.method().equals("POST") ? payer.pay(order, null, null) : order);
        }
        var orderId = question.aboutSomebodyElse() ? "or_somebody_else" : order.orderId();
        return Reply.json(new OrderState(question.requestId(), orderId, order.state()));
    }

    private static Reply page(Order order) {
        var action = order.state() == Order.State.OPEN
                ? "<form method=\"post\"><button>%,d円を支払う</button></form>".formatted(order.amount())
                : "<p>お支払いが完了しました。</p>";
        return Reply.page("""
                <!doctype html><html lang="ja"><meta charset="UTF-8"><title>模擬決済</title>
                <main><h1>模擬決済サービス</h1><p>受付番号 %s の手数料 %,d円</p>%s</main></html>
                """.formatted(order.caseNumber(), order.amount(), action));
    }

    public GatewayServer server() {
        return server;
    }

    @Override
    public void close() {
        server.close();
    }
}
