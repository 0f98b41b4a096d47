package jp.menkyo.simulator.payprovider;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import jp.menkyo.simulator.payprovider.Takings.Taking;
import jp.menkyo.simulator.server.Question;
import jp.menkyo.simulator.server.Reply;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Makes the settlement file of a day out of what was taken on it; a test may lay another file there. */
@Component
public class SettlementDesk {

    private static final Charset SHIFT_JIS = Charset.forName("windows-31j");

    private final Takings takings;
    private final String merchant;
    private final Map<LocalDate, Said> laid = new ConcurrentHashMap<>();

    SettlementDesk(Takings takings, @Value("${menkyo.payment.settlement.merchant}") String merchant) {
        this.takings = takings;
        this.merchant = merchant;
    }

    private record Said(byte[] file, Map<String, Long> orders) {}

    record PaidOrder(String orderId, long amount) {}

    record DaySettled(String requestId, LocalDate day, byte[] file, List<PaidOrder> orders) {}

    /** From now on this is what the payment service says about the day. */
    public void lay(LocalDate day, byte[] file, Map<String, Long> ordersOfTheDay) {
        laid.put(day, new Said(file.clone(), Map.copyOf(ordersOfTheDay)));
    }

    Reply answer(Question question) {
        var day = LocalDate.parse(question.id());
        var said = laid.getOrDefault(day, ofItself(day));
        var orders = said.orders().entrySet().stream()
                .map(order -> new PaidOrder(order.getKey(), order.getValue()))
                .toList();
        return Reply.json(new DaySettled(
                question.requestId(), question.aboutSomebodyElse() ? day.plusDays(1) : day, said.file(), orders));
    }

    private Said ofItself(LocalDate day) {
        var taken = takings.on(day);
        return new Said(
                file(day, taken),
                taken.stream().collect(Collectors.groupingBy(Taking::orderId, Collectors.summingLong(Taking::yen))));
    }

    /** In Shift_JIS, as services of its kind like it. */
    private byte[] file(LocalDate day, List<Taking> taken) {
        var text = new StringBuilder(
                "H,%s,%s,模擬決済サービス\r\n".formatted(merchant, day.toString().replace("-", "")));
        int number = 0;
        for (var one : taken) {
            number++;
            text.append("D,%d,%s,%s,%s,%d,%s\r\n"
                    .formatted(
                            number,
                            one.orderId(),
                            one.yen() < 0 ? "REVERSED" : "PAID",
                            one.method(),
                            Math.abs(one.yen()),
                            one.at()));
        }
        return text.append("T,%d,%d,%d\r\n".formatted(number, sum(taken, 1), sum(taken, -1)))
                .toString()
                .getBytes(SHIFT_JIS);
    }

    private static long sum(List<Taking> taken, int sign) {
        return taken.stream()
                .mapToLong(Taking::yen)
                .map(yen -> yen * sign)
                .filter(yen -> yen > 0)
                .sum();
    }
}
