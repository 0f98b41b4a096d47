package jp.menkyo.simulator.people;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.fasterxml.jackson.module.paramnames.ParameterNamesModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The simulated family register. What a story needs to have happened is entered here before the story begins and is
 * remembered across restarts; for everybody else life went as {@link FamilyHistory} says.
 */
@Component
public class FamilyBook {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModules(new JavaTimeModule(), new ParameterNamesModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private final Path file;
    private final Map<Integer, List<LifeEvent>> told;

    public FamilyBook(@Value("${menkyo.simulator.home}") Path home) {
        this.file = home.resolve("simulated-family-register.json");
        this.told = read();
    }

    /** Enters what happened in a story; the first entry takes the place of the life the resident would have had. */
    public synchronized void enter(Resident resident, LifeEvent event) {
        told.computeIfAbsent(resident.index(), index -> new ArrayList<>()).add(event);
        write();
    }

    /** The entries about a resident. */
    public synchronized List<LifeEvent> of(Resident resident) {
        var events = told.get(resident.index());
        return events == null ? FamilyHistory.of(resident) : List.copyOf(events);
    }

    private Map<Integer, List<LifeEvent>> read() {
        try {
            return Files.exists(file)
                    ? JSON.readValue(file.toFile(), new TypeReference<TreeMap<Integer, List<LifeEvent>>>() {})
                    : new TreeMap<>();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write() {
        try {
            Files.createDirectories(file.getParent());
            JSON.writeValue(file.toFile(), told);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
