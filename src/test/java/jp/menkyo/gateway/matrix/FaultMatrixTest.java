package jp.menkyo.gateway.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.verification.RequestJournalDisabledException;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.menkyo.MenkyoTest;
import jp.menkyo.gateway.GatewayUnavailable;
import jp.menkyo.gateway.guard.LinePolicies;
import jp.menkyo.gateway.guard.LinePolicy;
import jp.menkyo.gateway.line.Lines;
import jp.menkyo.gateway.line.TestLines;
import jp.menkyo.shared.VirusScanner;
import jp.menkyo.simulator.Fault;
import jp.menkyo.simulator.Faults;
import jp.menkyo.simulator.infonet.InfonetSimulator;
import jp.menkyo.simulator.juki.JukiSimulator;
import jp.menkyo.simulator.legacyroster.LegacyRosterSimulator;
import jp.menkyo.simulator.payprovider.PayproviderSimulator;
import jp.menkyo.simulator.portal.PortalSimulator;
import jp.menkyo.simulator.server.GatewayServer;
import jp.menkyo.simulator.virusscan.VirusScanSimulator;
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
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

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

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private AnnotationConfigApplicationContext laboratory;
    private Faults faults;
    private Patience patience;
    private MeterRegistry meters;
    private Map<String, GatewayServer> servers;

    @BeforeAll
    void open(@TempDir Path home) {
        laboratory = Laboratory.open(application, home);
        faults = laboratory.getBean(Faults.class);
        patience = laboratory.getBean(Patience.class);
        meters = laboratory.getBean(MeterRegistry.class);
        servers = Map.of(
                "juki", laboratory.getBean(JukiSimulator.class).server(),
                "infonet", laboratory.getBean(InfonetSimulator.class).server(),
                "payprovider", laboratory.getBean(PayproviderSimulator.class).server(),
                "virusscan", laboratory.getBean(VirusScanSimulator.class).server(),
                "legacyroster", laboratory.getBean(LegacyRosterSimulator.class).server(),
                "portal", laboratory.getBean(PortalSimulator.class).server());
    }

    @AfterAll
    void close() {
        laboratory.close();
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
    void endsAsSpecified(Row row, Cell cell) {
        var scene = new Scene(laboratory);
        row.prepare().accept(scene);
        var wanted = expected(row, cell);
        long before = Laboratory.calls(meters, row.gateway(), wanted);

        switchOn(row, cell);
        hurry(row, cell);
        var end = play(row, scene);

        assertThat(end).as("how it ends").isEqualTo(wanted.equals(Cell.AGAIN) ? laterOrNow(row, cell) : wanted);
        assertTries(row, cell, wanted, before);
        faults.clear();
        patience.restore();
        laboratory.getBean(Lines.class).retry(row.gateway());
        assertThat(play(row, scene)).as("nothing is lost").isEqualTo(row.answer());
        assertNothingTwice(row, scene);
    }

    private void switchOn(Row row, Cell cell) {
        // certificates are shown before anybody knows the path
        var path = cell.fault().aboutCertificates() ? "/" : row.path();
        faults.set(row.gateway(), new Faults.Setting(cell.fault(), Duration.ofMillis(cell.millis()), path));
    }

    /** Where the cell is about time, tries run out of it: every one, or as long as the other side is late, the first. */
    private void hurry(Row row, Cell cell) {
        if (cell.fault() == Fault.LATE) {
            long before = timeouts(row);
            patience.hurry(row.operation(), () -> timeouts(row) == before);
        } else if (cell.end().equals(Cell.TIMEOUT)) {
            patience.hurry(row.operation(), () -> true);
        }
    }

    private long timeouts(Row row) {
        return Laboratory.calls(meters, row.gateway(), Cell.TIMEOUT);
    }

    private static String expected(Row row, Cell cell) {
        return cell.end().equals(Cell.ANSWERED) ? row.answerUnder(cell.fault()) : cell.end();
    }

    /** What works at the second try works at once where there is one. */
    private String laterOrNow(Row row, Cell cell) {
        return tries(row) > 1 ? row.answer() : cell.fault() == Fault.LATE ? Cell.TIMEOUT : "SERVER_ERROR";
    }

    private void assertTries(Row row, Cell cell, String wanted, long before) {
        if (!wanted.equals(Cell.AGAIN) && !cell.end().equals(Cell.ANSWERED)) {
            assertThat(Laboratory.calls(meters, row.gateway(), wanted) - before)
                    .as("how often it was tried")
                    .isEqualTo(cell.repeated() ? tries(row) : 1);
        }
    }

    private int tries(Row row) {
        return laboratory
                .getBean(LinePolicies.class)
                .of(row.gateway())
                .of(row.operation())
                .tries();
    }

    private static String play(Row row, Scene scene) {
        try {
            return row.play().apply(scene);
        } catch (GatewayUnavailable unavailable) {
            return unavailable.reason();
        } catch (VirusScanner.Unavailable unavailable) {
            return unavailable.getMessage();
        }
    }

    private void assertNothingTwice(Row row, Scene scene) {
        if (row.changes()) {
            var message = message(row, scene);
            assertThat(message.state()).isEqualTo("ANSWERED");
            assertThat(servers.get(row.gateway()).effects().of(message.key()))
                    .as("effects at the other side")
                    .isEqualTo(1);
        }
    }

    private record Message(String key, String state) {}

    private Message message(Row row, Scene scene) {
        return transaction.execute(status -> jdbc.sql(
                        "select key, state from gateway.sent_message where operation = ? and (case_number = ? or key = ?)")
                .params(row.operation(), scene.caseNumber().value(), scene.fileId())
                .query((found, n) -> new Message(found.getString(1), found.getString(2)))
                .single());
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
        assertThat(servers.values())
                .allSatisfy(server -> assertThatThrownBy(() -> server.server().getAllServeEvents())
                        .isInstanceOf(RequestJournalDisabledException.class));
    }
}
