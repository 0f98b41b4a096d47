package jp.menkyo.simulator.payprovider;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What was paid and taken back on which day, kept in a file like the orders. */
@Component
class Takings {

    private final ObjectMapper json = new ObjectMapper();
    private final List<Taking> all = new ArrayList<>();
    private final Path file;
    private final Clock clock;

    Takings(@Value("${menkyo.simulator.home}") Path home, Clock clock) throws IOException {
        this.file = home.resolve("simulated-takings.jsonl");
        this.clock = clock;
        if (Files.exists(file)) {
            for (var line : Files.readAllLines(file)) {
                all.add(json.readValue(line, Taking.class));
            }
        }
    }

    /**
     * @param at moment in ISO 8601, with the office's offset
     * @param yen negative when it was taken back
     */
    record Taking(String orderId, PayMethod method, String at, long yen) {

        boolean on(LocalDate day) {
            return at.startsWith(day.toString());
        }
    }

    synchronized void note(Order order, long yen) {
        var at = clock.instant().atZone(clock.getZone()).toOffsetDateTime().withNano(0);
        var method = order.method() == null ? PayMethod.CARD : order.method();
        var taking = new Taking(order.orderId(), method, at.toString(), yen);
        all.add(taking);
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(
                    file, json.writeValueAsString(taking) + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    synchronized List<Taking> on(LocalDate day) {
        return all.stream().filter(taking -> taking.on(day)).toList();
    }
}
