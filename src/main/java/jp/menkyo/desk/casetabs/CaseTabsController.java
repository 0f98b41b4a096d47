package jp.menkyo.desk.casetabs;

import jp.menkyo.casefile.CaseNotFound;
import jp.menkyo.workflow.casepage.words.TimelineKind;
import jp.menkyo.workflow.progress.CaseRuns;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of a case, tab by tab. Every tab that is opened is written down with its name. */
@Controller
@RequestMapping("/desk/cases/{caseNumber}")
@PreAuthorize("hasAnyRole('reception','examiner','approver','issuer','manager','auditor')")
class CaseTabsController {

    private final TabFrame frame;
    private final TabContents contents;
    private final CaseRuns runs;

    CaseTabsController(TabFrame frame, TabContents contents, CaseRuns runs) {
        this.frame = frame;
        this.contents = contents;
        this.runs = runs;
    }

    @GetMapping
    String overview(@PathVariable String caseNumber, Model model) {
        return open(CaseTab.OVERVIEW, caseNumber, model);
    }

    @GetMapping("/{path:comparison|documents|decisions|fees|certificate|notices}")
    String tab(@PathVariable String caseNumber, @PathVariable String path, Model model) {
        return open(CaseTab.at(path).orElseThrow(), caseNumber, model);
    }

    private String open(CaseTab tab, String caseNumber, Model model) {
        contents.fill(tab, frame.open(tab, caseNumber, model), model);
        return TabFrame.PAGE;
    }

    @GetMapping("/timeline")
    String timeline(
            @PathVariable String caseNumber,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String order,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "false") boolean all,
            Model model) {
        var number = frame.open(CaseTab.TIMELINE, caseNumber, model);
        contents.timeline(number, TimelineView.of(kind, order, page, all), model);
        return TabFrame.PAGE;
    }

    @GetMapping("/accesses")
    String accesses(
            @PathVariable String caseNumber,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "false") boolean all,
            Model model) {
        var number = frame.open(CaseTab.ACCESSES, caseNumber, model);
        contents.timeline(number, TimelineView.of(TimelineKind.VIEW.name(), null, page, all), model);
        return TabFrame.PAGE;
    }

    @GetMapping("/progress")
    String progress(
            @PathVariable String caseNumber, @RequestParam(required = false) @Nullable String run, Model model) {
        var number = frame.open(CaseTab.PROGRESS, caseNumber, model);
        var all = runs.of(number);
        var wanted = run != null || all.isEmpty() ? run : all.get(0).id();
        model.addAttribute("runs", all);
        model.addAttribute(
                "course", wanted == null ? null : runs.course(number, wanted).orElseThrow(CaseNotFound::new));
        return TabFrame.PAGE;
    }
}
