package jp.menkyo.simulator.payprovider;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The orders, kept in a file because the real service does not forget either when our application is killed. */
@Component
class OrderBook {

    private final ObjectMapper json =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();
    private final Map<String, Order> orders = new LinkedHashMap<>();
    private final Path file;

    OrderBook(@Value("${menkyo.simulator.home}") Path home) {
        this.file = home.resolve("simulated-orders.jsonl");
        if (Files.exists(file)) {
            load();
        }
    }

    /** The order of a charge; the same charge gives the same order. */
    synchronized Order place(String chargeId, String caseNumber, long amount) {
        var orderId = chargeId.replaceFirst("^ch_", "or_");
        return orders.containsKey(orderId)
                ? orders.get(orderId)
                : keep(new Order(orderId, chargeId, caseNumber, amount));
    }

    synchronized Order keep(Order order) {
        orders.put(order.orderId(), order);
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(
                    file, json.writeValueAsString(order) + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return order;
    }

    synchronized Optional<Order> find(String orderId) {
        return Optional.ofNullable(orders.get(orderId));
    }

    synchronized List<Order> all() {
        return List.copyOf(orders.values());
    }

    private void load() {
        try {
            for (String line : Files.readAllLines(file)) {
                var order = json.readValue(line, Order.class);
                orders.put(order.orderId(), order);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
