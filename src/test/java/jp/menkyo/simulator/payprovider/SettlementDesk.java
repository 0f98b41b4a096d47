package jp.menkyo.simulator.payprovider;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import jp.menkyo.simulator.server.Question;
import jp.menkyo.simulator.server.Reply;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Makes the settlement file of a day out of the orders that were paid on it; a test may lay another file there. */
@Component
public class SettlementDesk {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    private final OrderBook orders;
    private final String merchant;
    private final Map<LocalDate, Laid> laid = new ConcurrentHashMap<>();

    SettlementDesk(OrderBook orders, @Value("${menkyo.payment.settlement.merchant}") String merchant) {
        this.orders = orders;
        this.merchant = merchant;
    }

    private record Laid(byte[] file, Map<String, Long> orders) {}

    record PaidOrder(String orderId, long amount) {}

    record DaySettled(String requestId, LocalDate day, byte @Nullable [] file, List<PaidOrder> orders) {}

    /** From now on this is what the payment service says about the day. */
    public void lay(LocalDate day, byte[] file, Map<String, Long> ordersOfTheDay) {
        laid.put(day, new Laid(file.clone(), Map.copyOf(ordersOfTheDay)));
    }

    Reply answer(Question question) {
        var day = LocalDate.parse(question.id());
        var paid = laid.get(day);
        var file = paid == null ? file(day) : paid.file();
        var list = paid == null
                ? paidOn(day).stream()
                        .map(order -> new PaidOrder(order.orderId(), yen(order)))
                        .toList()
                : paid.orders().entrySet().stream()
                        .map(order -> new PaidOrder(order.getKey(), order.getValue()))
                        .toList();
        return Reply.json(
                new DaySettled(question.requestId(), question.aboutSomebodyElse() ? day.plusDays(1) : day, file, list));
    }

    private List<Order> paidOn(LocalDate day) {
        return orders.all().stream()
                .filter(order -> order.paidAt() != null
                        && order.paidAt().atZone(TOKYO).toLocalDate().equals(day))
                .toList();
    }

    private static long yen(Order order) {
        return order.paidYen() == null ? order.amount() : order.paidYen();
    }

    /** In Shift_JIS, as services of its kind like it. */
    private byte[] file(LocalDate day) {
        var text = new StringBuilder(
                "H,%s,%s,模擬決済サービス\r\n".formatted(merchant, day.toString().replace("-", "")));
        long total = 0;
        int number = 0;
        for (var order : paidOn(day)) {
            number++;
            total += yen(order);
            text.append("D,%d,%s,PAID,CARD,%d,%s\r\n"
                    .formatted(
                            number,
                            order.orderId(),
                            yen(order),
                            day.atStartOfDay(TOKYO).toOffsetDateTime()));
        }
        text.append("T,%d,%d,0\r\n".formatted(number, total));
        return text.toString().getBytes(Charset.forName("windows-31j"));
    }
}
