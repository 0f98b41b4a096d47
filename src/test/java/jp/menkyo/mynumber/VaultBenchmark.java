package jp.menkyo.mynumber;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import jp.menkyo.MenkyoTest;
import jp.menkyo.bench.Measurement;
import jp.menkyo.mynumber.rotation.Rotation;
import jp.menkyo.mynumber.rotation.Rotations;
import jp.menkyo.shared.NumberToken;
import jp.menkyo.shared.transaction.Administrator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * How fast the vault is with the numbers of {@code -Dbench.people} people (300,000 if nothing is said), and how long it takes
 * to move all of them to a new key while officers read; the aim is 60 seconds and no failed read.
 */
@MenkyoTest
class VaultBenchmark {

    private static final int PEOPLE = Integer.getInteger("bench.people", 300_000);
    private static final int SAMPLES = 3_000;
    private static final int READERS = 2;
    private static final Administrator OFFICE = new Administrator("13-benchmark");

    @Autowired
    Vault vault;

    @Autowired
    VaultOffice offices;

    @Autowired
    BulkVault bulk;

    @Autowired
    Rotations rotations;

    private List<MyNumber> numbers;
    private List<NumberToken> tokens;

    @Test
    void measure() throws InterruptedException {
        offices.newEpoch(OFFICE);
        numbers = Stream.generate(MyNumbers::next).limit(PEOPLE).toList();
        long start = System.nanoTime();
        tokens = bulk.fill(OFFICE, 1, numbers);
        var filled = "filled with %,d numbers in %.1f s".formatted(PEOPLE, seconds(start));
        operations(new ArrayList<>()); // warms up
        var lines = new ArrayList<Object>(List.of(filled));
        operations(lines);
        rotation(lines);
        Measurement.report("number vault", lines.toArray());
    }

    private void operations(List<Object> lines) {
        var create = new Measurement("deposit and bind");
        var compare = new Measurement("compare");
        var lend = new Measurement("lend (open)");
        for (int i = 0; i < SAMPLES; i++) {
            create.time(() -> offices.deposit(OFFICE, MyNumbers.next()));
            int at = anybody();
            compare.time(() -> offices.in(OFFICE, () -> vault.matches(tokens.get(at), numbers.get(at))));
            lend.time(() -> offices.digits(OFFICE, tokens.get(at)));
        }
        lines.addAll(List.of(create, compare, lend));
    }

    private void rotation(List<Object> lines) throws InterruptedException {
        var on = new AtomicBoolean(true);
        var failures = new AtomicInteger();
        var reads = new Measurement("lend during the rotation");
        var readers = Stream.generate(() -> new Thread(() -> read(on, failures, reads)))
                .limit(READERS)
                .toList();
        offices.addEpochToFile(OFFICE);
        readers.forEach(Thread::start);
        long start = System.nanoTime();
        offices.in(OFFICE, rotations::start);
        await().pollInterval(Duration.ofMillis(100))
                .atMost(Duration.ofMinutes(20))
                .until(() -> latest().finishedAt() != null);
        double seconds = seconds(start);
        on.set(false);
        for (Thread reader : readers) {
            reader.join();
        }
        var done = latest();
        lines.add("rotation of %,d rows: %.1f s, %s, %,d rows/s"
                .formatted(done.moved(), seconds, done.state(), (long) (done.moved() / seconds)));
        lines.add(reads);
        lines.add("failed reads: " + failures);
    }

    private void read(AtomicBoolean on, AtomicInteger failures, Measurement reads) {
        while (on.get()) {
            int at = anybody();
            try {
                if (!reads.time(() -> offices.digits(OFFICE, tokens.get(at)))
                        .equals(MyNumbers.digits(numbers.get(at)))) {
                    failures.incrementAndGet();
                }
            } catch (RuntimeException failed) {
                failures.incrementAndGet();
            }
        }
    }

    private Rotation latest() {
        return offices.in(OFFICE, rotations::latest).orElseThrow();
    }

    private static int anybody() {
        return ThreadLocalRandom.current().nextInt(PEOPLE);
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
