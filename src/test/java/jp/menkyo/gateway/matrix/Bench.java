package jp.menkyo.gateway.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import jp.menkyo.gateway.GatewayUnavailable;
import jp.menkyo.gateway.guard.LinePolicies;
import jp.menkyo.gateway.line.Lines;
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
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A laboratory at which one cell after the other is played. */
final class Bench implements AutoCloseable {

    private final AnnotationConfigApplicationContext laboratory;
    private final Faults faults;
    private final Patience patience;
    private final MeterRegistry meters;
    private final Map<String, GatewayServer> servers;
    private final ExecutorService queue = Executors.newSingleThreadExecutor();

    Bench(ApplicationContext application, Path home) {
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

    Collection<GatewayServer> servers() {
        return servers.values();
    }

    /** Fails when the cell does not end as specified. */
    CompletableFuture<Void> begin(Row row, Cell cell) {
        return CompletableFuture.runAsync(() -> play(row, cell), queue);
    }

    private void play(Row row, Cell cell) {
        try {
            endsAsSpecified(row, cell);
        } finally {
            faults.clear();
            patience.restore();
        }
    }

    private void endsAsSpecified(Row row, Cell cell) {
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
        return laboratory
                .getBean(TransactionTemplate.class)
                .execute(status -> laboratory
                        .getBean(JdbcClient.class)
                        .sql(
                                "select key, state from gateway.sent_message where operation = ? and (case_number = ? or key = ?)")
                        .params(row.operation(), scene.caseNumber().value(), scene.fileId())
                        .query((found, n) -> new Message(found.getString(1), found.getString(2)))
                        .single());
    }

    @Override
    public void close() {
        queue.shutdownNow();
        laboratory.close();
    }
}
