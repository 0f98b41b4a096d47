package jp.menkyo.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.attribute.FileTime;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import jp.menkyo.MenkyoTest;
import jp.menkyo.bench.Measurement;
import jp.menkyo.gateway.GatewayStatus;
import jp.menkyo.simulator.Fault;
import jp.menkyo.simulator.Faults;
import jp.menkyo.simulator.Faults.Setting;
import jp.menkyo.simulator.people.Population;
import jp.menkyo.simulator.story.shelf.Shelves;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A thousand people ({@code -Dbench.canaries}) send in their numbers, through every story and under every fault of every
 * outside system; afterwards no number is found in dump, disks, write-ahead log, log, mails, papers and temporary files. No
 * measurement of time, but too long for the gate.
 */
@MenkyoTest
class CanaryBenchmark {

    private static final int PEOPLE = Integer.getInteger("bench.canaries", Population.WORLD);
    private static final Duration DELAY = Duration.ofSeconds(2);
    private static final Duration UNDER_FAULT = Duration.ofSeconds(6);
    private static final Duration REPAIRED = Duration.ofSeconds(8);
    private static final Duration END = Duration.ofMinutes(3);
    private static final FileTime EVER = FileTime.fromMillis(0);

    @Autowired
    Crowd crowd;

    @Autowired
    Leftovers leftovers;

    @Autowired
    Faults faults;

    @Autowired
    GatewayStatus gateways;

    private final Canaries world = Canaries.world();

    @AfterEach
    void repair() {
        faults.clear();
    }

    @Test
    void leavesNoneOfAThousandNumbersAnywhere() throws SQLException, IOException {
        try (var since = leftovers.from()) {
            playUnderEveryFault();
            Shelves.all().forEach(crowd::begin);
            crowd.goOn(END);

            var found = leftovers.holding(world, since, crowd.cases());
            var disks = disks(world);
            Measurement.report(
                    "canaries",
                    PEOPLE + " numbers: " + crowd,
                    since.logged() + " lines of the log",
                    "disks of the database: " + disks,
                    "places with a number: " + found.size());
            assertThat(found).as("places that hold a number").isEmpty();
            assertThat(disks.found()).as("files of the database").isEmpty();
        }
        assertThat(disks(planted()).found()).as("it would be found").isNotEmpty();
    }

    private void playUnderEveryFault() {
        var all = Arrays.stream(Fault.values()).toList();
        for (int n = 0; n < all.size(); n++) {
            var fault = all.get(n);
            Faults.GATEWAYS.stream()
                    .filter(fault::concerns)
                    .forEach(gateway -> faults.set(gateway, new Setting(fault, DELAY, "/")));
            people(n, all.size()).forEach(crowd::begin);
            crowd.goOn(UNDER_FAULT);
            faults.clear();
            Faults.GATEWAYS.forEach(gateways::retry);
            crowd.goOn(REPAIRED);
            Measurement.report("canaries under " + fault, crowd);
        }
    }

    /** Every so-manieth. */
    private static List<Integer> people(int part, int parts) {
        return IntStream.rangeClosed(1, PEOPLE)
                .filter(resident -> resident % parts == part)
                .boxed()
                .toList();
    }

    /** Also what was overwritten, deleted, or is left in a segment that waits to be used again. */
    private static FileLeftovers disks(Canaries canaries) throws SQLException, IOException {
        DatabaseLeftovers.execute("checkpoint");
        return FileLeftovers.below(DatabaseLeftovers.folder(), Integer.MAX_VALUE, canaries, EVER);
    }

    private static Canaries planted() throws SQLException {
        var number = Population.resident(Population.WORLD + 78).number();
        DatabaseLeftovers.execute("create table public.canary (words text)");
        DatabaseLeftovers.execute("insert into public.canary values ('" + number + "')");
        return Canaries.of(number);
    }
}
