package jp.menkyo.desk.report;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import jp.menkyo.audit.AuditTrail;
import jp.menkyo.reporting.catalogue.ProducedReports;
import jp.menkyo.reporting.catalogue.ReportRefused;
import jp.menkyo.reporting.catalogue.ReportTable;
import jp.menkyo.reporting.catalogue.Words;
import jp.menkyo.reporting.export.Export;
import jp.menkyo.reporting.export.Exports;
import jp.menkyo.reporting.output.CellText;
import jp.menkyo.reporting.output.ReportFormat;
import jp.menkyo.reporting.output.ReportWriter;
import jp.menkyo.staff.CurrentStaff;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Hands out large exports as files, written while they are sent: nothing of them ever lies in the clear on a disk. */
@Controller
class ExportFiles {

    private final Exports exports;
    private final ReportDesk desk;
    private final ReportWriter writer;
    private final ProducedReports produced;
    private final AuditTrail audit;
    private final CurrentStaff staff;
    private final TransactionTemplate together;

    ExportFiles(
            Exports exports,
            ReportDesk desk,
            ReportWriter writer,
            ProducedReports produced,
            AuditTrail audit,
            CurrentStaff staff,
            TransactionTemplate together) {
        this.exports = exports;
        this.desk = desk;
        this.writer = writer;
        this.produced = produced;
        this.audit = audit;
        this.staff = staff;
        this.together = together;
    }

    /** Recorded before the first byte leaves: whoever breaks off has had rows all the same. */
    @GetMapping("/desk/exports/{id}.{format}")
    void fetch(@PathVariable String id, @PathVariable String format, HttpServletResponse response) throws IOException {
        var export = exports.find(id, staff.get().username());
        var wanted = ReportFormat.of(format)
                .filter(one -> one == ReportFormat.CSV || one == ReportFormat.XLSX)
                .orElseThrow(ReportRefused::unknownFormat);
        var table = table(export);
        record(table, format);
        var name = ContentDisposition.attachment()
                .filename(export.report() + "." + format)
                .build();
        response.setContentType(wanted == ReportFormat.CSV ? "text/csv;charset=UTF-8" : wanted.mediaType());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, name.toString());
        send(table, wanted, response);
    }

    private void record(ReportTable table, String format) {
        var code = table.criteria().code() + " rows=" + table.rows().size();
        together.executeWithoutResult(status -> {
            audit.viewed("REPORT", null, table.report().id() + "." + format, code);
            produced.record(table, format, staff.get().username());
        });
    }

    /**
     * Once rows have left, a refusal must not become the end of the file: it would look whole. What is thrown instead nobody turns
     * into an answer, so the server breaks off the connection and every client sees that the file is cut.
     */
    private void send(ReportTable table, ReportFormat format, HttpServletResponse response) throws IOException {
        try {
            writer.stream(table, format, response.getOutputStream());
        } catch (RuntimeException failed) {
            if (response.isCommitted()) {
                var cut = new IOException("the export was not sent to its end");
                // as a cause it would be answered after all
                cut.addSuppressed(failed);
                throw cut;
            }
            response.reset();
            throw failed;
        }
    }

    private ReportTable table(Export export) {
        var report = desk.find(export.report());
        var words = Words.of(report.id());
        var rows = exports.rows(export);
        return new ReportTable(
                report,
                words,
                export.criteria(),
                staff.get().name(),
                export.requestedAt(),
                rows,
                String.valueOf(export.hash()),
                asOf(export, words));
    }

    /** The pieces are read one after another, so the file tells of no single moment. */
    private static String asOf(Export export, Words words) {
        var ended = export.endedAt();
        return ended == null
                ? ""
                : words.say("common.madeFromTo", CellText.moment(export.requestedAt()), CellText.moment(ended));
    }
}
