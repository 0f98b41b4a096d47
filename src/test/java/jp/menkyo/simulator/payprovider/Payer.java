package jp.menkyo.simulator.payprovider;

import java.time.Clock;
import java.time.LocalDate;
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
    private final Clock clock;
    private final Takings takings;
    private final Set<String> willing = ConcurrentHashMap.newKeySet();
    private final Map<String, UnaryOperator<Long>> mistakes = new ConcurrentHashMap<>();

    Payer(OrderBook orders, CallbackSender sender, Clock clock, Takings takings) {
        this.takings = takings;
        this.clock = clock;
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

    /** Has the application heard of a payment of the case, by our report or because it asked? */
    public boolean heardOf(String caseNumber) {
        return orders.all().stream().anyMatch(order -> order.caseNumber().equals(caseNumber) && order.told());
    }

    /** An order and a payer may find each other from both sides at once; it is paid once. */
    synchronized void arrived(Order order) {
        var now = orders.find(order.orderId()).orElse(order);
        if (now.state() == Order.State.OPEN && willing.contains(now.caseNumber())) {
            var mistake = mistakes.remove(now.caseNumber());
            pay(now, mistake == null ? null : mistake.apply(now.amount()), null);
        }
    }

    /** Pays an order and reports it; another amount or currency is what a payer gets wrong. */
    Order pay(Order order, @Nullable Long amount, @Nullable String currency) {
        var chosen = order.method() == null ? order.by(PayMethod.CARD, LocalDate.now(clock)) : order;
        takings.note(chosen, amount == null ? order.amount() : amount);
        var paid = orders.keep(chosen.paid());
        sender.report(paid, amount == null ? order.amount() : amount, currency == null ? "JPY" : currency, this::heard);
        return paid;
    }

    /** The payer chooses a method; a card is charged at once, the others get a number to pay with. */
    Order choose(Order order, PayMethod method) {
        var chosen = orders.keep(order.by(method, LocalDate.now(clock)));
        return method.instant() ? pay(chosen, null, null) : chosen;
    }

    /** The number runs out unpaid; the order stays, and the payer may choose again. */
    Order expire(Order order) {
        sender.report(order, "CANCELLED", order.amount(), "JPY", told -> {});
        return orders.keep(order.by(null, LocalDate.now(clock)));
    }

    /** The payer, or the payer's bank, takes the payment back. */
    Order reverse(Order order) {
        takings.note(order, -order.amount());
        var reversed = orders.keep(order.reversed());
        sender.report(reversed, "REVERSED", order.amount(), "JPY", told -> {});
        return reversed;
    }

    /** Reports again what was paid before the laboratory stopped and never heard of. */
    @EventListener(ApplicationReadyEvent.class)
    void resume() {
        orders.all().stream()
                .filter(order -> order.state() == Order.State.PAID && !order.told())
                .forEach(order -> sender.report(order, order.amount(), "JPY", this::heard));
    }

    /** The application asks how an order stands. */
    void asked(Order order) {
        if (order.state() == Order.State.PAID) {
            heard(order);
        }
    }

    private void heard(Order order) {
        orders.keep(order.heard());
    }
}
