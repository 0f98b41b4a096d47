package jp.menkyo.simulator.payprovider;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The page on which an order is paid. Browsers do not know the laboratory's issuer, so it stands beside the application. */
@RestController
@RequestMapping(path = "/simulator/pay/{orderId}", produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
class PayPage {

    private final OrderBook orders;
    private final Payer payer;

    PayPage(OrderBook orders, Payer payer) {
        this.orders = orders;
        this.payer = payer;
    }

    @GetMapping
    String show(@PathVariable String orderId) {
        return page(orders.find(orderId).orElseThrow(PaymentController.UnknownOrder::new));
    }

    @PostMapping
    String pay(@PathVariable String orderId) {
        var order = orders.find(orderId).orElseThrow(PaymentController.UnknownOrder::new);
        return page(order.state() == Order.State.OPEN ? payer.pay(order, null, null) : order);
    }

    private static String page(Order order) {
        var action = order.state() == Order.State.OPEN
                ? "<form method=\"post\"><button>%,d円を支払う</button></form>".formatted(order.amount())
                : "<p>お支払いが完了しました。</p>";
        return """
                <!doctype html><html lang="ja"><meta charset="UTF-8"><title>模擬決済</title>
                <main><h1>模擬決済サービス</h1><p>受付番号 %s の手数料 %,d円</p>%s</main></html>
                """.formatted(order.caseNumber(), order.amount(), action);
    }
}
