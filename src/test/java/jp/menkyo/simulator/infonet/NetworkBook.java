package jp.menkyo.simulator.infonet;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.fasterxml.jackson.module.paramnames.ParameterNamesModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The network's own record of queries, line by line in a file, so that nothing is lost when the laboratory starts again. */
@Component
public class NetworkBook {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModules(new JavaTimeModule(), new ParameterNamesModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private final Path file;
    private final Map<String, Query> byKey = new HashMap<>();
    private final List<Query> queries = new ArrayList<>();

    public NetworkBook(@Value("${menkyo.simulator.home}") Path home) {
        this.file = home.resolve("simulated-network-book.jsonl");
        read().forEach(this::enter);
    }

    /** @param result what the register will answer */
    record Query(
            String processingNumber,
            String key,
            int resident,
            String task,
            String provider,
            TreeSet<String> dataKinds,
            String legalBasis,
            Instant placedAt,
            String result) {}

    /** The same key again is the same query. */
    synchronized Query place(String key, Supplier<Query> query) {
        var before = byKey.get(key);
        if (before != null) {
            return before;
        }
        var placed = query.get();
        enter(placed);
        write(placed);
        return placed;
    }

    synchronized Optional<Query> find(String processingNumber) {
        return queries.stream()
                .filter(query -> query.processingNumber().equals(processingNumber))
                .findFirst();
    }

    synchronized List<Query> in(YearMonth month) {
        return queries.stream()
                .filter(query -> YearMonth.from(query.placedAt().atZone(TOKYO)).equals(month))
                .toList();
    }

    private void enter(Query query) {
        byKey.put(query.key(), query);
        queries.add(query);
    }

    private List<Query> read() {
        try {
            var found = new ArrayList<Query>();
            for (var line : Files.exists(file) ? Files.readAllLines(file) : List.<String>of()) {
                found.add(JSON.readValue(line, Query.class));
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Query query) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(
                    file, JSON.writeValueAsString(query) + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
