package jp.menkyo.simulator.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.IntStream;
import jp.menkyo.simulator.people.Population;
import jp.menkyo.simulator.people.Resident;
import jp.menkyo.simulator.people.Trait;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Sends a resident who has not applied yet; remembers across restarts who was the last. */
@Component
class NextResident {

    private final Path file;

    NextResident(@Value("${menkyo.simulator.home}") Path home) {
        this.file = home.resolve("simulated-residents.txt");
    }

    synchronized Resident with(Trait trait) {
        var resident = IntStream.iterate(last() + 1, n -> n + 1)
                .mapToObj(Population::resident)
                .filter(candidate -> candidate.trait() == trait)
                .findFirst()
                .orElseThrow();
        write(resident.index());
        return resident;
    }

    private int last() {
        try {
            return Files.exists(file) ? Integer.parseInt(Files.readString(file).trim()) : Population.SIZE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(int index) {
        try {
            Files.createDirectories(file.getParent());
            // never a file that is cut off, though the demo may be killed here
            var next = Files.writeString(file.resolveSibling(file.getFileName() + ".next"), Integer.toString(index));
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
