package jp.menkyo.desk.report;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.menkyo.reporting.catalogue.Choice;
import jp.menkyo.reporting.catalogue.Report;
import jp.menkyo.reporting.catalogue.ReportRefused;
import jp.menkyo.reporting.catalogue.ReportTable;
import jp.menkyo.reporting.catalogue.Words;
import jp.menkyo.reporting.export.Exports;
import jp.menkyo.reporting.output.CellText;
import jp.menkyo.shared.WarekiDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The catalogue on the screen: the list, and for each report its criteria, a preview by pages, and its files. */
@Controller
class ReportPages {

    /** Nobody reads on; whoever wants more takes the file. */
    private static final int LAST_PAGE = 200;

    private final ReportDesk desk;

    ReportPages(ReportDesk desk) {
        this.desk = desk;
    }

    /** A report in the list. */
    record Line(String id, String title, List<String> columns) {

        static Line of(Report report) {
            var words = Words.of(report.id());
            var columns = report.columns().stream()
                    .map(column -> words.getString(column.name()))
                    .toList();
            return new Line(report.id(), words.title(), columns);
        }
    }

    /** A criterion, and what was chosen or typed; without options it is typed. */
    record Field(String name, String label, String typed, List<Option> options) {

        record Option(String code, String label, boolean chosen) {}

        static Field of(Choice choice, Words words, Map<String, String> asked) {
            var name = choice.column();
            var options = choice.codes().stream()
                    .map(code -> new Option(code, words.code(name, code), code.equals(asked.get(name))))
                    .toList();
            return new Field(name, words.getString(name), asked.getOrDefault(name, ""), options);
        }
    }

    @GetMapping("/desk/reports")
    String list(Model model) {
        model.addAttribute("reports", desk.mine().stream().map(Line::of).toList());
        return "desk/reports";
    }

    @GetMapping("/desk/reports/{id}")
    String show(
            @PathVariable String id,
            @RequestParam Map<String, String> typed,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        var report = allowed(id);
        var words = Words.of(id);
        var asked = new HashMap<>(typed);
        asked.remove("page");
        model.addAttribute("report", report);
        model.addAttribute("title", words.title());
        model.addAttribute("large", Exports.large(report));
        model.addAttribute("asked", asked);
        model.addAttribute(
                "period",
                report.period() == null ? null : words.getString(report.period().column()));
        model.addAttribute(
                "fields",
                report.choices().stream()
                        .map(choice -> Field.of(choice, words, asked))
                        .toList());
        try {
            var criteria = desk.criteria(report, asked);
            asked.put("from", criteria.from() == null ? "" : WarekiDate.display(criteria.from()));
            asked.put("to", criteria.to() == null ? "" : WarekiDate.display(criteria.to()));
            int shown = Math.max(0, Math.min(page, LAST_PAGE));
            show(desk.preview(report, criteria, shown), shown, model);
            model.addAttribute("query", query(report, asked));
        } catch (ReportRefused refused) {
            model.addAttribute("refused", refused.title());
        }
        return "desk/report";
    }

    /** A page answers with a page: the sentence of the door, not a problem document. */
    private Report allowed(String id) {
        try {
            return desk.find(id);
        } catch (ReportRefused refused) {
            throw new ResponseStatusException(HttpStatus.valueOf(refused.status()), refused.code(), refused);
        }
    }

    private static void show(ReportTable table, int page, Model model) {
        var columns = table.report().columns();
        var rows = table.rows().stream()
                .limit(ReportDesk.PREVIEW)
                .map(row -> columns.stream()
                        .map(column -> CellText.of(column, row.get(column.name()), table.words()))
                        .toList())
                .toList();
        model.addAttribute("criteria", table.criteriaInWords());
        model.addAttribute(
                "headings",
                columns.stream()
                        .map(column -> table.words().getString(column.name()))
                        .toList());
        model.addAttribute("rows", rows);
        model.addAttribute("page", page);
        model.addAttribute("first", page * ReportDesk.PREVIEW + 1);
        model.addAttribute("more", table.rows().size() > ReportDesk.PREVIEW && page < LAST_PAGE);
    }

    /** The criteria as they go on in addresses: codes and days only. */
    private static String query(Report report, Map<String, String> asked) {
        var days = report.period() == null ? Stream.<String>of() : Stream.of("from", "to");
        return Stream.concat(days, report.choices().stream().map(Choice::column))
                .filter(name -> !blank(asked.get(name)))
                .map(name -> name + "=" + URLEncoder.encode(asked.get(name), StandardCharsets.UTF_8))
                .reduce((one, other) -> one + "&" + other)
                .orElse("");
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
