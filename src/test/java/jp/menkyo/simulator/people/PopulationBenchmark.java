package jp.menkyo.simulator.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.HashSet;
import jp.menkyo.bench.Measurement;
import org.junit.jupiter.api.Test;

/**
 * How long it takes to make {@code -Dbench.people} residents (1.2 million if nothing is said) with number and address, and what
 * they weigh when all of them are kept; everybody is somebody of his own.
 */
class PopulationBenchmark {

    private static final int PEOPLE = Integer.getInteger("bench.people", 1_200_000);
    private static final double MIB = 1024 * 1024;

    @Test
    void measure() {
        long empty = living();
        long start = System.nanoTime();
        var residents = new ArrayList<Resident>(PEOPLE);
        for (int index = 1; index <= PEOPLE; index++) {
            residents.add(Population.resident(index));
        }
        double made = seconds(start);
        double kept = (living() - empty) / MIB;
        start = System.nanoTime();
        var numbers = new HashSet<Long>(2 * PEOPLE);
        residents.forEach(resident -> numbers.add(Long.parseLong(resident.number())));
        double numbered = seconds(start);
        assertThat(numbers).hasSize(PEOPLE);
        assertThat(residents).allMatch(resident -> !resident.officialAddress().isBlank());
        Measurement.report(
                "synthetic population",
                "%,d residents made in %.1f s, %.0f MiB when all are kept (nothing is when they are made one by one)"
                        .formatted(PEOPLE, made, kept),
                "their numbers in %.1f s, no number twice".formatted(numbered));
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static long living() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
