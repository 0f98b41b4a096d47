package jp.menkyo.desk.audit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jp.menkyo.audit.AuditTrail;
import jp.menkyo.audit.search.AuditLine;
import jp.menkyo.audit.search.AuditQuery;
import jp.menkyo.audit.search.AuditSearch;
import jp.menkyo.audit.search.Place;
import jp.menkyo.audit.search.SavedSearches;
import jp.menkyo.desk.CsvFile;
import jp.menkyo.shared.problem.Problem;
import jp.menkyo.staff.StaffDirectory;
import jp.menkyo.workflow.casepage.words.CaseWords;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The search of the audit trail: no names of applicants, and every search is itself a line of the trail. */
@Controller
@RequestMapping("/desk/audit")
@PreAuthorize("hasRole('auditor')")
class AuditController {

    private static final int PAGE = 50;
    private static final int LARGEST_EXPORT = 10_000;
    private static final String HOME = "redirect:/desk/audit";

    private final AuditSearch search;
    private final SavedSearches saved;
    private final PersonTraces traces;
    private final AuditTrail audit;
    private final StaffDirectory staff;
    private final CaseWords words;
    private final Clock clock;

    AuditController(
            AuditSearch search,
            SavedSearches saved,
            PersonTraces traces,
            AuditTrail audit,
            StaffDirectory staff,
            CaseWords words,
            Clock clock) {
        this.search = search;
        this.saved = saved;
        this.traces = traces;
        this.audit = audit;
        this.staff = staff;
        this.words = words;
        this.clock = clock;
    }

    /** @param after where the page before ended */
    @GetMapping
    String page(
            @ModelAttribute("asked") AuditAsked asked,
            @RequestParam(required = false) @Nullable String after,
            Model model) {
        try {
            show(asked.query(LocalDate.now(clock), traces), after, model);
        } catch (Problem refused) {
            model.addAttribute("refused", refused.title());
        }
        model.addAttribute("address", asked.address());
        model.addAttribute("saved", saved.of(AuditTrail.actor()));
        model.addAttribute("officers", staff.all());
        model.addAttribute("words", words);
        return "desk/audit/trail";
    }

    private void show(AuditQuery query, @Nullable String after, Model model) {
        audit.viewed("AUDIT_TRAIL", null, null, code(query));
        var found = search.lines(query, Place.of(after).orElse(null), PAGE + 1);
        var lines = found.subList(0, Math.min(PAGE, found.size()));
        model.addAttribute("query", query);
        model.addAttribute("lines", lines);
        if (found.size() > PAGE) {
            model.addAttribute("next", lines.get(PAGE - 1).place().code());
        }
    }

    /** What was asked, for the trail. */
    private static String code(AuditQuery query) {
        var asked = Stream.of(query.officer(), query.action(), query.caseNumber())
                .map(part -> part == null ? "-" : part)
                .toList();
        return query.from() + "/" + query.to() + " " + String.join(" ", asked);
    }

    /** At most ten thousand lines; a last line says so when there are more. */
    @GetMapping("/file")
    ResponseEntity<byte[]> export(@ModelAttribute("asked") AuditAsked asked) {
        var query = asked.query(LocalDate.now(clock), traces);
        audit.viewed("AUDIT_TRAIL_EXPORT", null, null, code(query));
        var found = search.lines(query, null, LARGEST_EXPORT + 1);
        var rows = found.stream().limit(LARGEST_EXPORT).map(this::cells);
        var end = found.size() > LARGEST_EXPORT
                ? Stream.of(List.of("続きがあります。期間を分けて保存してください。"))
                : Stream.<List<String>>empty();
        return new CsvFile(Stream.of(Stream.of(AuditSheet.HEAD), rows, end)
                        .flatMap(part -> part)
                        .toList())
                .answer("audit-trail.csv");
    }

    private List<String> cells(AuditLine line) {
        return AuditSheet.cells(line, words);
    }

    @PostMapping("/searches")
    String save(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String criteria,
            RedirectAttributes flash) {
        try {
            saved.save(AuditTrail.actor(), name, criteria);
            flash.addFlashAttribute("done", "検索を保存しました。");
        } catch (Problem refused) {
            flash.addFlashAttribute("refused", refused.title());
        }
        return HOME;
    }

    @PostMapping("/searches/forget")
    String forget(@RequestParam(defaultValue = "") String name) {
        saved.forget(AuditTrail.actor(), name);
        return HOME;
    }
}
