package jp.menkyo.gateway.juki.batch;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import jp.menkyo.MenkyoTest;
import jp.menkyo.bench.CpuTime;
import jp.menkyo.bench.Measurement;
import jp.menkyo.gateway.batch.Batch;
import jp.menkyo.gateway.batch.Batch.State;
import jp.menkyo.gateway.batch.BatchResults;
import jp.menkyo.gateway.batch.Batches;
import jp.menkyo.mynumber.BulkVault;
import jp.menkyo.mynumber.MyNumber;
import jp.menkyo.mynumber.VaultOffice;
import jp.menkyo.shared.transaction.Administrator;
import jp.menkyo.shared.transaction.AdministratorContext;
import jp.menkyo.simulator.juki.JukiSimulator;
import jp.menkyo.simulator.people.Population;
import jp.menkyo.simulator.people.Resident;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How long an inquiry by file about {@code -Dbench.people} people takes (300,000 if nothing is said), stage by stage; the aim is
 * 5,000 lines a second. The simulated network runs in the same program; its own time and memory are told apart. Memory is what lives after a
 * collection, before, during and after each stage of ours: it must not grow with the lines.
 */
@MenkyoTest
class FileModeBenchmark {

    private static final int PEOPLE = Integer.getInteger("bench.people", 300_000);
    private static final Administrator OFFICE = new Administrator("13-filebench");
    private static final long MIB = 1024 * 1024;

    @Autowired
    Batches batches;

    @Autowired
    BatchResults results;

    @Autowired
    List<Stage> stages;

    @Autowired
    AdministratorContext administrators;

    @Autowired
    TestPeople people;

    @Autowired
    VaultOffice office;

    @Autowired
    BulkVault bulk;

    @Autowired
    JukiSimulator juki;

    @Autowired
    JdbcClient jdbc;

    private final List<Object> report = new ArrayList<>();
    private String id = "";

    @Test
    void measure() {
        fill();
        administrators.doAs(OFFICE, () -> {
            id = batches.open(people.code(), "benchmark", "number1");
            stage("collected", State.COLLECTING);
            double network = juki.files().worked().toNanos() / 1e9;
            double write = stage("written and sent", State.WRITING);
            double answered = juki.files().worked().toNanos() / 1e9 - network;
            report.add(rate("  of it the network itself", answered));
            stage(State.WAITING);
            stage(State.WAITING);
            double taken = stage("fetched and imported", State.IMPORTING);
            report.add(rate("written, answered, imported", write + taken));
            report.add("%,d lines, of them %,d unusable; answers %s"
                    .formatted(batch().imported(), batch().errors(), results.counts(id)));
        });
        Measurement.report("inquiry by file", report.toArray());
    }

    private void fill() {
        office.newEpoch(OFFICE);
        var residents =
                IntStream.rangeClosed(1, PEOPLE).mapToObj(Population::resident).toList();
        var numbers = residents.stream().map(Resident::number).map(MyNumber::of).toList();
        people.are(residents, bulk.fill(OFFICE, 1, numbers));
    }

    private double stage(String name, State state) {
        long before = living();
        var peak = new Peak();
        var cpu = CpuTime.now(jdbc);
        long start = System.nanoTime();
        stage(state);
        double seconds = (System.nanoTime() - start) / 1e9;
        var used = CpuTime.now(jdbc).since(cpu);
        report.add(rate(name, seconds)
                + "   heap after collections: before %,d MiB, most %,d MiB, after %,d MiB"
                        .formatted(before / MIB, Math.max(before, peak.stop()) / MIB, living() / MIB));
        report.add("  " + used);
        return seconds;
    }

    private void stage(State state) {
        stages.stream()
                .filter(stage -> stage.state() == state)
                .findFirst()
                .orElseThrow()
                .advance(batch());
    }

    private Batch batch() {
        return batches.get(id);
    }

    private static String rate(String name, double seconds) {
        return "%-28s %7.1f s   %,9.0f lines/s".formatted(name, seconds, PEOPLE / seconds);
    }

    private static long living() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    /** Collects now and then and looks what lives; that costs a few hundredths of the time. */
    private final class Peak {

        private static final long PAUSE_NANOS = 5_000_000_000L;

        private final Thread watch = new Thread(this::look);
        private volatile boolean on = true;
        private volatile long most;

        Peak() {
            watch.setDaemon(true);
            watch.start();
        }

        private void look() {
            LockSupport.parkNanos(PAUSE_NANOS);
            while (on) {
                if (!juki.files().working()) {
                    most = Math.max(most, living());
                }
                LockSupport.parkNanos(PAUSE_NANOS);
            }
        }

        long stop() {
            on = false;
            return most;
        }
    }
}
