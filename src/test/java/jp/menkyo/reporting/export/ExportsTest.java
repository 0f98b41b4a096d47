package jp.menkyo.reporting.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import jp.menkyo.MenkyoTest;
import jp.menkyo.SettableClock;
import jp.menkyo.reporting.catalogue.Criteria;
import jp.menkyo.reporting.catalogue.Report;
import jp.menkyo.reporting.catalogue.ReportTable;
import jp.menkyo.reporting.catalogue.Reports;
import jp.menkyo.shared.transaction.Administrator;
import jp.menkyo.shared.transaction.AdministratorContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Exports of an office of its own, which the worker of the clock does not see. */
@MenkyoTest
class ExportsTest {

    private static final Criteria ALL = new Criteria(null, null, Map.of());
    private static final int PEOPLE = Exports.PIECE + 3;

    private final Administrator office = new Administrator("13-exports");

    @Autowired
    Exports exports;

    @Autowired
    ExportRows rows;

    @Autowired
    ExportWorker worker;

    @Autowired
    Reports reports;

    @Autowired
    AdministratorContext administrators;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SettableClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void goesOnFromTheLastPieceAfterAFailureAndErasesWhatExpires() {
        try (var licences = new ManyLicences(office, PEOPLE)) {
            var id = request("a-" + UUID.randomUUID());
            failAtTheSecondPiece(id);
            licences.add(PEOPLE + 1, PEOPLE + 1);
            work();

            var done = export(id);
            assertThat(done.state()).isEqualTo(Export.State.DONE);
            assertThat(done.rows()).as("without who was registered later").isEqualTo(PEOPLE);
            var straight = in(() -> reports.read(roster(), ALL, 0, PEOPLE));
            assertThat(done.hash()).isEqualTo(ReportTable.hash(roster(), straight));
            assertThat(administrators.as(office, () -> exports.rows(done).get(PEOPLE - 1)))
                    .isEqualTo(straight.get(PEOPLE - 1));
            assertThat(inTheClear(id)).as("names in the clear").isZero();

            clock.advance(Duration.ofHours(25));
            work();
            assertThat(export(id).state()).isEqualTo(Export.State.EXPIRED);
            assertThat(pieces(id)).isZero();
            assertThatThrownBy(() -> administrators.as(office, () -> exports.rows(export(id))))
                    .isInstanceOf(ExportRefused.class);
        }
    }

    private void failAtTheSecondPiece(String id) {
        in(() -> jdbc.sql(
                        "insert into reporting.export_piece (export_id, piece, wrapped_key, sealed_rows) values (?, 1, '', '')")
                .param(id)
                .update());

        assertThatThrownBy(this::work).isInstanceOf(DuplicateKeyException.class);
        assertThat(export(id).rows()).isEqualTo(Exports.PIECE);
        assertThat(export(id).state()).isEqualTo(Export.State.RUNNING);

        in(() -> jdbc.sql("delete from reporting.export_piece where export_id = ? and piece = 1")
                .param(id)
                .update());
    }

    private int inTheClear(String id) {
        return in(() -> jdbc.sql(
                        "select count(*) from reporting.export_piece where export_id = ? and position(?::bytea in sealed_rows) > 0")
                .params(id, "髙橋".getBytes(StandardCharsets.UTF_8))
                .query(Integer.class)
                .single());
    }

    @Test
    void isTakenOverWhenTheLeaseOfAKilledProgramEnds() {
        try (var licences = new ManyLicences(office, 2)) {
            var id = request("d-" + UUID.randomUUID());
            var killed =
                    in(() -> rows.take(clock.instant(), ExportWorker.LEASE)).orElseThrow();

            work();
            assertThat(export(id).state()).as("while leased").isEqualTo(Export.State.RUNNING);

            clock.advance(ExportWorker.LEASE.plusSeconds(1));
            var other = in(() -> rows.take(clock.instant(), ExportWorker.LEASE)).orElseThrow();
            assertThat(in(() -> rows.advance(killed, 1, 1)))
                    .as("not dead after all")
                    .isFalse();
            assertThat(in(() -> rows.renew(killed, clock.instant()))).isFalse();
            in(() -> {
                rows.letGo(killed);
                return null;
            });
            work();
            assertThat(export(id).state()).as("leased by the other").isEqualTo(Export.State.RUNNING);

            in(() -> {
                rows.letGo(other);
                return null;
            });
            work();
            assertThat(export(id).state()).isEqualTo(Export.State.DONE);
            assertThat(export(id).rows()).isEqualTo(2);
        }
    }

    @Test
    void letsOneOfficerHaveOneAtATimeAndTwoOfficersEachTheirs() {
        var officer = "b-" + UUID.randomUUID();
        var id = request(officer);

        assertThatThrownBy(() -> request(officer)).hasMessageContaining("まだ作成中です");
        var other = "c-" + UUID.randomUUID();
        var theirs = request(other);
        assertThatThrownBy(() -> in(() -> exports.find(id, other))).hasMessageContaining("この一括出力はありません");

        in(() -> {
            exports.cancel(id, officer);
            exports.cancel(theirs, other);
            return null;
        });
        work();
        assertThat(export(id).state()).isEqualTo(Export.State.CANCELLED);
        assertThat(pieces(id)).isZero();
    }

    private Report roster() {
        return reports.find(Exports.REPORT);
    }

    private String request(String officer) {
        return in(() -> exports.request(roster(), ALL, officer));
    }

    private void work() {
        administrators.doAs(office, worker::work);
    }

    private Export export(String id) {
        var officer = in(() -> jdbc.sql("select requested_by from reporting.export where id = ?")
                .param(id)
                .query(String.class)
                .single());
        return in(() -> exports.find(id, officer));
    }

    private int pieces(String id) {
        return in(() -> jdbc.sql("select count(*) from reporting.export_piece where export_id = ?")
                .param(id)
                .query(Integer.class)
                .single());
    }

    private <T> T in(Supplier<T> work) {
        return administrators.as(office, () -> transaction.execute(status -> work.get()));
    }
}
