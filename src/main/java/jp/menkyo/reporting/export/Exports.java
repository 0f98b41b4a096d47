package jp.menkyo.reporting.export;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import jp.menkyo.reporting.catalogue.Criteria;
import jp.menkyo.reporting.catalogue.Report;
import jp.menkyo.reporting.catalogue.Reports;
import jp.menkyo.shared.OpaqueId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Asks for large exports, cancels them, and hands out their rows; an officer sees only his own. */
@Service
public class Exports {

    /** Ordered by one number, by which it is read in pieces. */
    static final String REPORT = "roster";

    static final int PIECE = 5_000;
    private static final int LATEST = 50;

    private final ExportRows exports;
    private final ExportPieces pieces;
    private final Reports reports;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Exports(ExportRows exports, ExportPieces pieces, Reports reports, TransactionTemplate transaction, Clock clock) {
        this.exports = exports;
        this.pieces = pieces;
        this.reports = reports;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Can it be exported in the background? */
    public static boolean large(Report report) {
        return report.id().equals(REPORT);
    }

    /**
     * @return the id of the export
     * @throws ExportRefused when the officer has one that is not done, or the report cannot be exported so
     */
    @Transactional
    public String request(Report report, Criteria criteria, String username) {
        if (!large(report)) {
            throw ExportRefused.notLarge();
        }
        var id = OpaqueId.random("ex");
        exports.insert(id, report.id(), criteria, username, clock.instant());
        return id;
    }

    /** The officer's latest. */
    @Transactional(readOnly = true)
    public List<Export> of(String username) {
        return exports.of(username, LATEST);
    }

    /** @throws ExportRefused when there is none of this officer */
    @Transactional(readOnly = true)
    public Export find(String id, String username) {
        return exports.find(id)
                .filter(export -> export.requestedBy().equals(username))
                .orElseThrow(ExportRefused::unknown);
    }

    /** Stops it and erases what there is; one that has ended stays as it is. */
    @Transactional
    public void cancel(String id, String username) {
        var export = find(id, username);
        if (exports.end(export.id(), Export.State.CANCELLED, clock.instant())) {
            pieces.erase(export.id());
        }
    }

    /**
     * The rows, read piece by piece while they are used.
     *
     * @throws ExportRefused when it is not done, or its rows are erased
     */
    public List<Map<String, @Nullable Object>> rows(Export export) {
        if (export.state() != Export.State.DONE) {
            throw ExportRefused.notReady();
        }
        return written(export, () -> {});
    }

    /** @param first done before each piece is read, in the same transaction */
    List<Map<String, @Nullable Object>> written(Export export, Runnable first) {
        var report = reports.find(export.report());
        return new PieceList(
                Math.toIntExact(export.rows()),
                PIECE,
                piece -> transaction.execute(status -> {
                    first.run();
                    return pieces.read(export, piece, report);
                }));
    }
}
