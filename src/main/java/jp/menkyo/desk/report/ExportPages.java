package jp.menkyo.desk.report;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import jp.menkyo.shared.problem.Problem;
import jp.menkyo.staff.CurrentStaff;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Large exports: asked for here, watched while they are made, cancelled, and fetched until they expire. */
@Controller
class ExportPages {

    private static final String BACK = "redirect:/desk/exports";
    private static final Set<String> NO_CRITERIA = Set.of("_csrf", "report");

    private final Exports exports;
    private final ReportDesk desk;
    private final ReportWriter writer;
    private final ProducedReports produced;
    private final AuditTrail audit;
    private final CurrentStaff staff;
    private final TransactionTemplate together;

    ExportPages(
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

    /** An export in the list. */
    record Line(Export export, String title, String criteria, String asked, String expires) {

        static Line of(Export export, ReportDesk desk) {
            var words = Words.of(export.report());
            var expires = export.expiresAt() == null ? "" : CellText.moment(export.expiresAt());
            var criteria = export.criteria().inWords(desk.find(export.report()), words);
            return new Line(export, words.title(), criteria, CellText.moment(export.requestedAt()), expires);
        }
    }

    @GetMapping("/desk/exports")
    String list(Model model) {
        List<Line> lines = exports.of(staff.get().username()).stream()
                .map(export -> Line.of(export, desk))
                .toList();
        model.addAttribute("lines", lines);
        model.addAttribute(
                "running", lines.stream().anyMatch(line -> line.export().state().open()));
        return "desk/exports";
    }

    @PostMapping("/desk/exports")
    String request(@RequestParam Map<String, String> typed, RedirectAttributes told) {
        var report = desk.find(typed.getOrDefault("report", ""));
        var asked = new HashMap<>(typed);
        asked.keySet().removeAll(NO_CRITERIA);
        try {
            var criteria = desk.criteria(report, asked);
            together.executeWithoutResult(status -> {
                exports.request(report, criteria, staff.get().username());
                audit.viewed("REPORT", null, report.id() + ".export", criteria.code());
            });
            told.addFlashAttribute("done", "一括出力を受け付けました。作成が終わると、ここから受け取れます。");
        } catch (Problem refused) {
            told.addFlashAttribute("refused", refused.title());
        }
        return BACK;
    }

    @PostMapping("/desk/exports/{id}/cancel")
    String cancel(@PathVariable String id, RedirectAttributes told) {
        exports.cancel(id, staff.get().username());
        told.addFlashAttribute("done", "一括出力を取りやめ、作成した分を消去しました。");
        return BACK;
    }

    /** Recorded before the first byte leaves: whoever breaks off has had rows all the same. */
    @GetMapping("/desk/exports/{id}.{format}")
    void fetch(@PathVariable String id, @PathVariable String format, HttpServletResponse response) throws IOException {
        var export = exports.find(id, staff.get().username());
        var wanted = ReportFormat.of(format)
                .filter(one -> one == ReportFormat.CSV || one == ReportFormat.XLSX)
                .orElseThrow(ReportRefused::unknownFormat);
        var table = table(export);
        together.executeWithoutResult(status -> {
            audit.viewed(
                    "REPORT",
                    null,
                    export.report() + "." + format,
                    table.criteria().code() + " rows=" + export.rows());
            produced.record(table, format, staff.get().username());
        });
        var name = ContentDisposition.attachment()
                .filename(export.report() + "." + format)
                .build();
        response.setContentType(wanted == ReportFormat.CSV ? "text/csv;charset=UTF-8" : wanted.mediaType());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, name.toString());
        writer.stream(table, wanted, response.getOutputStream());
    }

    private ReportTable table(Export export) {
        var report = desk.find(export.report());
        var rows = exports.rows(export);
        return new ReportTable(
                report,
                Words.of(report.id()),
                export.criteria(),
                staff.get().name(),
                export.requestedAt(),
                rows,
                String.valueOf(export.hash()));
    }
}
