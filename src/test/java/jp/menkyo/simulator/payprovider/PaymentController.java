package jp.menkyo.simulator.payprovider;

import java.util.List;
import jp.menkyo.shared.problem.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /simulator/payments} and {@code POST /simulator/payments/{orderId}/pay}: the payer's hand. */
@RestController
@RequestMapping("/simulator/payments")
class PaymentController {

    private final OrderBook orders;
    private final Payer payer;

    PaymentController(OrderBook orders, Payer payer) {
        this.orders = orders;
        this.payer = payer;
    }

    /** What the payer does differently: another amount, another currency. */
    record Whim(@Nullable Long amount, @Nullable String currency) {}

    @GetMapping
    List<Order> all() {
        return orders.all();
    }

    @PostMapping("/{orderId}/pay")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Order pay(@PathVariable String orderId, @RequestBody(required = false) @Nullable Whim whim) {
        var order = orders.find(orderId).orElseThrow(UnknownOrder::new);
        return payer.pay(order, whim == null ? null : whim.amount(), whim == null ? null : whim.currency());
    }

    /** The payer chooses: a card pays at once, the others get a number. */
    @PostMapping("/{orderId}/method/{method}")
    Order choose(@PathVariable String orderId, @PathVariable PayMethod method) {
        return payer.choose(open(orderId), method);
    }

    /** The number of a convenience store runs out. */
    @PostMapping("/{orderId}/expire")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Order expire(@PathVariable String orderId) {
        var order = open(orderId);
        if (order.expiresOn() == null) {
            throw new NotPossible("期限のある番号が出ていません。");
        }
        return payer.expire(order);
    }

    /** The payer takes a card payment back. */
    @PostMapping("/{orderId}/reverse")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Order reverse(@PathVariable String orderId) {
        var order = orders.find(orderId).orElseThrow(UnknownOrder::new);
        if (order.state() != Order.State.PAID
                || order.method() == null
                || !order.method().reversible()) {
            throw new NotPossible("取り消せるのは、支払済みのカードの注文だけです。");
        }
        return payer.reverse(order);
    }

    private Order open(String orderId) {
        var order = orders.find(orderId).orElseThrow(UnknownOrder::new);
        if (order.state() != Order.State.OPEN) {
            throw new NotPossible("この注文は支払済みです。");
        }
        return order;
    }

    /** The payment service does not do that with this order. */
    static final class NotPossible extends Problem {
        NotPossible(String why) {
            super(409, "NOT_POSSIBLE", why);
        }
    }

    /** The payment service has no such order. */
    static final class UnknownOrder extends Problem {
        UnknownOrder() {
            super(404, "UNKNOWN_ORDER", "この注文はありません。GET /simulator/payments で注文を確かめてください。");
        }
    }
}
