package jp.menkyo.simulator.payprovider;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.menkyo.shared.WarekiDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
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
    String pay(@PathVariable String orderId, @RequestParam(required = false) @Nullable PayMethod method) {
        var order = orders.find(orderId).orElseThrow(PaymentController.UnknownOrder::new);
        if (order.state() != Order.State.OPEN) {
            return page(order);
        }
        return page(method == null ? payer.pay(order, null, null) : payer.choose(order, method));
    }

    private static String action(Order order) {
        if (order.state() != Order.State.OPEN) {
            return order.state() == Order.State.PAID ? "<p>お支払いが完了しました。</p>" : "<p>お支払いは取り消されました。</p>";
        }
        return order.payNumber() == null ? choice(order) : number(order);
    }

    private static String choice(Order order) {
        return Stream.of(PayMethod.values())
                .map(method -> "<form method=\"post\"><button name=\"method\" value=\"%s\">%sで%,d円を支払う</button></form>"
                        .formatted(method, method.label(), order.amount()))
                .collect(Collectors.joining());
    }

    /** What the payer takes to the machine or the till; the button stands for doing so. */
    private static String number(Order order) {
        var until = order.expiresOn() == null ? "" : "（%sまで）".formatted(WarekiDate.display(order.expiresOn()));
        return "<p>%s%s</p><form method=\"post\"><button>%sで支払った</button></form>"
                .formatted(
                        order.payNumber(),
                        until,
                        order.method() == null ? "" : order.method().label());
    }

    private static String page(Order order) {
        return """
                <!doctype html><html lang="ja"><meta charset="UTF-8"><title>模擬決済</title>
                <main><h1>模擬決済サービス</h1><p>受付番号 %s の手数料 %,d円</p>%s</main></html>
                """.formatted(order.caseNumber(), order.amount(), action(order));
    }
}
