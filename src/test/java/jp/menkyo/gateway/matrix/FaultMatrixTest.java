package jp.menkyo.gateway.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.verification.RequestJournalDisabledException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.menkyo.MenkyoTest;
import jp.menkyo.gateway.guard.LinePolicy;
import jp.menkyo.gateway.line.TestLines;
import jp.menkyo.simulator.Fault;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * Every fault against every operation: how it ends, how often it is tried, that nothing is lost (the same question is
 * answered once the fault is gone) and nothing done twice (one effect per idempotency key at the other side).
 */
@MenkyoTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FaultMatrixTest {

    private static final long TOO_LONG = Patience.TOO_LONG.toMillis();

    private static final List<Cell> CELLS = List.of(
            Cell.of(Fault.NONE, Cell.ANSWERED),
            Cell.of(Fault.SLOW, Cell.ANSWERED).called("SLOW", 30),
            Cell.repeated(Fault.SLOW, Cell.TIMEOUT).called("TIME_OUT", TOO_LONG),
            Cell.repeated(Fault.LATE, Cell.AGAIN).called("LATE_AFTER_TIME_OUT", TOO_LONG),
            Cell.repeated(Fault.SLOW_DRIP, Cell.TIMEOUT).called("SLOW_DRIP", TOO_LONG),
            Cell.repeated(Fault.DOWN, "CUT_OFF"),
            Cell.repeated(Fault.RESET, "CUT_OFF"),
            Cell.repeated(Fault.ERROR_500, "SERVER_ERROR"),
            Cell.repeated(Fault.FLAPPING, Cell.AGAIN),
            Cell.of(Fault.ERROR_503, "SERVER_ERROR"),
            Cell.of(Fault.QUOTA_EXCEEDED, "TOO_MANY"),
            Cell.of(Fault.UNAUTHORISED, "UNAUTHORISED"),
            Cell.of(Fault.GARBAGE, "GARBAGE"),
            Cell.of(Fault.TRUNCATED, "GARBAGE"),
            Cell.of(Fault.EMPTY_BODY, "GARBAGE"),
            Cell.of(Fault.WRONG_CONTENT_TYPE, "GARBAGE"),
            Cell.of(Fault.HUGE_BODY, "GARBAGE"),
            Cell.of(Fault.UNKNOWN_FIELDS, "GARBAGE"),
            Cell.of(Fault.DUPLICATE, "GARBAGE"),
            Cell.of(Fault.REDIRECT, "GARBAGE"),
            Cell.of(Fault.WRONG_REQUEST_ID, "GARBAGE"),
            Cell.of(Fault.OLD_ANSWER, "GARBAGE"),
            Cell.of(Fault.WRONG_PERSON, "WRONG_PERSON"),
            Cell.of(Fault.CLOCK_SKEW, Cell.ANSWERED),
            Cell.of(Fault.EXPIRED_CERTIFICATE, "UNTRUSTED"),
            Cell.of(Fault.UNKNOWN_CERTIFICATE, "UNTRUSTED"),
            Cell.of(Fault.PERMIT_REFUSED, Cell.ANSWERED),
            Cell.of(Fault.CODE_MISSING, Cell.ANSWERED),
            Cell.of(Fault.CODE_PENDING, Cell.ANSWERED),
            Cell.of(Fault.FOREIGN_KEY, Cell.ANSWERED),
            Cell.of(Fault.TAMPERED, Cell.ANSWERED),
            Cell.of(Fault.MIXED_UP, Cell.ANSWERED),
            Cell.of(Fault.RECORDS_DIFFER, Cell.ANSWERED));

    /** Slow cells in which the operation makes no difference: once per gateway. */
    private static final Set<Fault> OF_THE_LINE = Set.of(Fault.SLOW_DRIP, Fault.UNKNOWN_CERTIFICATE);

    private static final List<Row> ROWS = Rows.all();
    private static final Map<String, Row> FIRST =
            ROWS.stream().collect(Collectors.toMap(Row::gateway, row -> row, (first, other) -> first));

    @Autowired
    ApplicationContext application;

    private final List<Bench> benches = new ArrayList<>();
    private final Map<List<Object>, CompletableFuture<Void>> played = new HashMap<>();

    /** Most cells wait for a limit: two benches wait side by side, each with systems of its own. */
    @BeforeAll
    void begin(@TempDir Path one, @TempDir Path other) {
        benches.add(new Bench(application, one));
        benches.add(new Bench(application, other));
        everyCell().map(Arguments::get).forEach(cell -> {
            var row = (Row) cell[0];
            played.put(List.of(cell), bench(row).begin(row, (Cell) cell[1]));
        });
    }

    private Bench bench(Row row) {
        return benches.get(ROWS.indexOf(row) % benches.size());
    }

    @AfterAll
    void close() {
        benches.forEach(Bench::close);
    }

    static Stream<Arguments> everyCell() {
        return ROWS.stream()
                .flatMap(row -> CELLS.stream()
                        .filter(cell -> !OF_THE_LINE.contains(cell.fault()) || row == firstOf(row.gateway()))
                        .map(cell -> Arguments.of(row, cell)));
    }

    private static Row firstOf(String gateway) {
        return FIRST.get(gateway);
    }

    @ParameterizedTest(name = "{0} under {1}")
    @MethodSource("everyCell")
    void endsAsSpecified(Row row, Cell cell) throws Throwable {
        try {
            played.get(List.of(row, cell)).join();
        } catch (CompletionException failed) {
            throw failed.getCause();
        }
    }

    @Test
    void hasARowForEveryOperation() {
        var declared = TestLines.declared(Patience.TOO_LONG).keySet().stream()
                .map(name -> name.replaceFirst("^menkyo\\.gateway\\.(.+)\\.operations\\.([^.]+)\\..+$", "$1/$2"))
                .collect(Collectors.toCollection(TreeSet::new));
        var rows = ROWS.stream()
                .map(row -> row.gateway() + "/" + LinePolicy.name(row.operation()))
                .collect(Collectors.toSet());

        assertThat(rows)
                .as("rows of the matrix and operations of application.yaml")
                .isEqualTo(declared);
    }

    @Test
    void knowsWhatComesOfEveryFault() {
        var known = CELLS.stream().map(Cell::fault).collect(Collectors.toSet());

        assertThat(known).containsExactlyInAnyOrderElementsOf(Set.of(Fault.values()));
        assertThat(Fault.values()).hasSizeGreaterThanOrEqualTo(21);
    }

    @Test
    void noSystemKeepsAJournalOfWhatPasses() {
        assertThat(benches.get(0).servers())
                .allSatisfy(server -> assertThatThrownBy(() -> server.server().getAllServeEvents())
                        .isInstanceOf(RequestJournalDisabledException.class));
    }
}
