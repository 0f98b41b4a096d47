package jp.menkyo.simulator.payprovider;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Pays orders: at once for cases whose applicant is willing, else when told to. */
@Component
public class Payer {

    private final OrderBook orders;
    private final CallbackSender sender;
    private final Takings takings;
    private final Set<String> willing = ConcurrentHashMap.newKeySet();

    Payer(OrderBook orders, CallbackSender sender, Takings takings) {
        this.takings = takings;
        this.orders = orders;
        this.sender = sender;
    }

    /** The applicant of this case pays whatever is ordered, now or later. */
    public void willing(String caseNumber) {
        willing.add(caseNumber);
        orders.all().stream()
                .filter(order -> order.caseNumber().equals(caseNumber))
                .forEach(this::arrived);
    }

    void arrived(Order order) {
        if (order.state() == Order.State.OPEN && willing.contains(order.caseNumber())) {
            pay(order, null, null);
        }
    }

    /** Pays an order and reports it; another amount or currency is what a payer gets wrong. */
    Order pay(Order order, @Nullable Long amount, @Nullable String currency) {
        takings.note(order.orderId(), amount == null ? order.amount() : amount);
        var paid = orders.keep(order.paid());
        sender.report(paid, amount == null ? order.amount() : amount, currency == null ? "JPY" : currency, this::heard);
        return paid;
    }

    /** Reports again what was paid before the laboratory stopped and never heard of. */
    @EventListener(ApplicationReadyEvent.class)
    void resume() {
        orders.all().stream()
                .filter(order -> order.state() == Order.State.PAID && !order.told())
                .forEach(order -> sender.report(order, order.amount(), "JPY", this::heard));
    }

    private void heard(Order order) {
        orders.keep(order.heard());
    }
}
