package jp.menkyo.simulator.payprovider;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Pays orders: at once for cases whose applicant is willing, else when told to. */
@Component
public class Payer {

    private final OrderBook orders;
    private final CallbackSender sender;
    private final Set<String> willing = ConcurrentHashMap.newKeySet();
    private final Map<String, UnaryOperator<Long>> mistakes = new ConcurrentHashMap<>();

    Payer(OrderBook orders, CallbackSender sender) {
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

    /** The same, but the payer gets the amount of the first order wrong. */
    public void mistaken(String caseNumber, UnaryOperator<Long> amount) {
        mistakes.put(caseNumber, amount);
        willing(caseNumber);
    }

    /** The payment service takes the newest payment of the case back, or {@code amount} that it never got. */
    public void takeBack(String caseNumber, @Nullable Long amount) {
        var paid = orders.all().stream()
                .filter(order -> order.caseNumber().equals(caseNumber) && order.state() == Order.State.PAID)
                .reduce((earlier, later) -> later)
                .orElseThrow();
        sender.reportTakenBack(paid, amount == null ? paid.amount() : amount);
    }

    /** Has the application confirmed that it heard of every payment of the case? */
    public boolean heardOf(String caseNumber) {
        return orders.all().stream().anyMatch(order -> order.caseNumber().equals(caseNumber) && order.told());
    }

    void arrived(Order order) {
        if (order.state() == Order.State.OPEN && willing.contains(order.caseNumber())) {
            var mistake = mistakes.remove(order.caseNumber());
            pay(order, mistake == null ? null : mistake.apply(order.amount()), null);
        }
    }

    /** Pays an order and reports it; another amount or currency is what a payer gets wrong. */
    Order pay(Order order, @Nullable Long amount, @Nullable String currency) {
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
