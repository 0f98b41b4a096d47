package jp.menkyo.desk.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.menkyo.audit.AuditTrail;
import jp.menkyo.reporting.catalogue.Words;
import jp.menkyo.reporting.export.Export;
import jp.menkyo.reporting.export.Exports;
import jp.menkyo.reporting.output.CellText;
import jp.menkyo.shared.problem.Problem;
import jp.menkyo.staff.CurrentStaff;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Large exports: asked for here, watched while they are made, and cancelled. */
@Controller
class ExportPages {

    private static final String BACK = "redirect:/desk/exports";
    private static final Set<String> NO_CRITERIA = Set.of("_csrf", "report");

    private final Exports exports;
    private final ReportDesk desk;
    private final AuditTrail audit;
    private final CurrentStaff staff;
    private final TransactionTemplate together;

    ExportPages(Exports exports, ReportDesk desk, AuditTrail audit, CurrentStaff staff, TransactionTemplate together) {
        this.exports = exports;
        this.desk = desk;
        this.audit = audit;
        this.staff = staff;
        this.together = together;
    }

    /** What the page that follows an export needs; nothing about persons. */
    record Progress(String id, String state, String rows, int percent) {

        static Progress of(Export export) {
            var bounds = export.bounds();
            long total = bounds == null ? 0 : bounds.rows();
            var rows = total == 0 || !export.state().open()
                    ? "%,d行".formatted(export.rows())
                    : "%,d行／%,d行".formatted(export.rows(), total);
            int percent = total == 0 ? 0 : (int) Math.min(100, export.rows() * 100 / total);
            return new Progress(export.id(), export.state().name(), rows, percent);
        }
    }

    /** An export in the list. */
    record Line(Export export, Progress progress, String title, String criteria, String asked, String expires) {

        static Line of(Export export, ReportDesk desk) {
            var words = Words.of(export.report());
            var expires = export.expiresAt() == null ? "" : CellText.moment(export.expiresAt());
            var criteria = export.criteria().inWords(desk.find(export.report()), words);
            return new Line(
                    export,
                    Progress.of(export),
                    words.title(),
                    criteria,
                    CellText.moment(export.requestedAt()),
                    expires);
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

    @GetMapping(path = "/desk/exports/progress", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    List<Progress> progress() {
        return exports.of(staff.get().username()).stream()
                .filter(export -> export.state().open())
                .map(Progress::of)
                .toList();
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
}
