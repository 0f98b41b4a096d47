package jp.menkyo.gateway.juki.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import jp.menkyo.SettableClock;
import jp.menkyo.gateway.batch.Batch;
import jp.menkyo.gateway.batch.Batch.State;
import jp.menkyo.gateway.batch.BatchResult;
import jp.menkyo.gateway.batch.BatchResults;
import jp.menkyo.gateway.batch.Batches;
import jp.menkyo.gateway.batch.RowError;
import jp.menkyo.gateway.batch.book.BatchProgress;
import jp.menkyo.gateway.line.Lines;
import jp.menkyo.mynumber.MyNumber;
import jp.menkyo.mynumber.VaultOffice;
import jp.menkyo.shared.NumberToken;
import jp.menkyo.shared.transaction.Administrator;
import jp.menkyo.shared.transaction.AdministratorContext;
import jp.menkyo.simulator.Faults;
import jp.menkyo.simulator.juki.JukiSimulator;
import jp.menkyo.simulator.people.Population;
import jp.menkyo.simulator.people.Resident;
import org.springframework.boot.test.context.TestComponent;

/** An office of its own that asks about a handful of residents by file, one batch at a time. */
@TestComponent
public class FileDesk {

    static final Administrator OFFICE = new Administrator("13-filemode");
    static final String OFFICER = "number1";
    /** People with whom everything is as declared. */
    static final List<Resident> SIX =
            IntStream.of(2, 4, 6, 14, 16, 18).mapToObj(Population::resident).toList();

    private final Batches batches;
    private final BatchResults results;
    private final BatchWorker worker;
    private final BatchProgress progress;
    private final AdministratorContext administrators;
    private final TestPeople people;
    private final VaultOffice office;
    private final JukiSimulator juki;
    private final Faults faults;
    private final Lines lines;
    private final SettableClock clock;
    private String id = "";

    FileDesk(
            Batches batches,
            BatchResults results,
            BatchWorker worker,
            BatchProgress progress,
            AdministratorContext administrators,
            TestPeople people,
            VaultOffice office,
            JukiSimulator juki,
            Faults faults,
            Lines lines,
            SettableClock clock) {
        this.batches = batches;
        this.results = results;
        this.worker = worker;
        this.progress = progress;
        this.administrators = administrators;
        this.people = people;
        this.office = office;
        this.juki = juki;
        this.faults = faults;
        this.lines = lines;
        this.clock = clock;
    }

    void open(List<Resident> residents) {
        open(residents, List.of());
    }

    /** @param first tokens in place of those of the first residents */
    void open(List<Resident> residents, List<NumberToken> first) {
        keys();
        var tokens = new ArrayList<>(first);
        residents.stream()
                .skip(first.size())
                .map(resident -> office.deposit(OFFICE, MyNumber.of(resident.number())))
                .forEach(tokens::add);
        people.are(residents, tokens);
        id = in(() -> batches.open(people.code(), "試験", OFFICER));
    }

    private void keys() {
        if (VaultOffice.read("select 1 from mynumber.key_epoch where administrator = '" + OFFICE.code() + "'")
                .isEmpty()) {
            office.newEpoch(OFFICE);
        }
    }

    String id() {
        return id;
    }

    /** Until it is done, or waits for an officer or for another side that is silent. */
    void workOn() {
        for (int round = 0; round < 3; round++) {
            in(worker::work);
            clock.advance(Duration.ofSeconds(30));
        }
    }

    /** The worker stops before the stage in question. */
    void workUntil(State state) {
        in(worker::work);
        if (state == State.IMPORTING) {
            var waiting = batch();
            in(() -> progress.goOn(waiting, State.WAITING, State.IMPORTING));
        }
        assertThat(batch().state()).isEqualTo(state);
    }

    Batch batch() {
        return in(() -> batches.get(id));
    }

    Map<String, Long> counts() {
        return in(() -> results.counts(id));
    }

    List<RowError> errors() {
        return in(() -> results.errors(id, 0));
    }

    List<BatchResult> answered() {
        return in(() -> results.page(id, null, 0));
    }

    <T> T in(Supplier<T> work) {
        return administrators.as(OFFICE, work);
    }

    void in(Runnable work) {
        administrators.doAs(OFFICE, work);
    }

    /** Everything works again, and nothing is left open. */
    void clean() {
        faults.clear();
        juki.files().reset();
        lines.retry("juki");
        if (!batch().state().ended()) {
            in(() -> batches.cancel(id, OFFICER));
        }
        clock.reset();
    }
}
