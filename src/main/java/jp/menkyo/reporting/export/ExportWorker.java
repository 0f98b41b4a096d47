package jp.menkyo.reporting.export;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import jp.menkyo.reporting.catalogue.Bounds;
import jp.menkyo.reporting.catalogue.ReportTable;
import jp.menkyo.reporting.catalogue.Reports;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes exports a few pieces a turn, the one that waited longest first; several programs never work on the same one. */
@Component
public class ExportWorker {

    /** Renewed with every piece; a program that was killed keeps others waiting no longer. */
    static final Duration LEASE = Duration.ofSeconds(60);
    /** So that other work of the clock waits seconds at most, and two exports advance side by side. */
    private static final int PIECES_A_TURN = 20;

    private static final int MOST_FAILURES = 3;

    private final ExportRows exports;
    private final ExportPieces pieces;
    private final Exports rows;
    private final Reports reports;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Duration kept;

    ExportWorker(
            ExportRows exports,
            ExportPieces pieces,
            Exports rows,
            Reports reports,
            TransactionTemplate transaction,
            Clock clock,
            @Value("${menkyo.reports.exports-kept:24h}") Duration kept) {
        this.exports = exports;
        this.pieces = pieces;
        this.rows = rows;
        this.reports = reports;
        this.transaction = transaction;
        this.clock = clock;
        this.kept = kept;
    }

    /** One turn; also erases what has expired. */
    @Scheduled(initialDelay = 5_000, fixedDelay = 2_000)
    public void work() {
        transaction.executeWithoutResult(
                status -> exports.expire(clock.instant()).forEach(pieces::erase));
        var taken = transaction.execute(status -> exports.take(clock.instant(), LEASE));
        taken.ifPresent(this::turn);
    }

    private void turn(Export export) {
        try {
            advance(export);
        } catch (RuntimeException unexpected) {
            transaction.executeWithoutResult(status -> failed(export));
            throw unexpected;
        } finally {
            transaction.executeWithoutResult(status -> exports.letGo(export));
        }
    }

    private void failed(Export export) {
        if (exports.failed(export.id()) >= MOST_FAILURES
                && exports.end(export.id(), Export.State.FAILED, clock.instant())) {
            pieces.erase(export.id());
        }
    }

    private void advance(Export taken) {
        var bounds = transaction.execute(status -> bounds(taken));
        long after = taken.lastKey();
        for (int n = 0; n < PIECES_A_TURN; n++) {
            var start = after;
            int number = taken.pieces() + n;
            var written = transaction.execute(status -> piece(taken, number, start, bounds.lastKey()));
            if (written == null) {
                return;
            }
            if (written.size() < Exports.PIECE) {
                finish(taken);
                return;
            }
            after = key(written);
        }
    }

    /** Fixed by the first turn: who is registered later is not in it. */
    private Bounds bounds(Export taken) {
        if (taken.bounds() != null) {
            return taken.bounds();
        }
        var bounds = reports.bounds(reports.find(taken.report()), taken.criteria());
        exports.start(taken, bounds);
        return bounds;
    }

    /** Null when it was cancelled or taken over meanwhile; then nothing is written. */
    private @Nullable List<Map<String, @Nullable Object>> piece(Export export, int number, long after, long last) {
        var report = reports.find(export.report());
        var found = reports.after(report, export.criteria(), after, last, Exports.PIECE);
        if (!exports.renew(export, clock.instant().plus(LEASE))
                || !exports.advance(export, found.size(), found.isEmpty() ? after : key(found))) {
            return null;
        }
        pieces.write(export.id(), number, found);
        return found;
    }

    private static long key(List<Map<String, @Nullable Object>> rows) {
        return rows.get(rows.size() - 1).get("licence_number") instanceof Long key ? key : 0;
    }

    private void finish(Export taken) {
        var export = transaction.execute(status -> exports.find(taken.id()).orElseThrow());
        var hash = ReportTable.hash(
                reports.find(export.report()),
                rows.written(export, () -> exports.renew(taken, clock.instant().plus(LEASE))));
        var now = clock.instant();
        transaction.executeWithoutResult(status -> exports.done(taken, hash, now, now.plus(kept)));
    }
}
