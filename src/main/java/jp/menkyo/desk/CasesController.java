package jp.menkyo.desk;

import jakarta.servlet.http.HttpSession;
import java.util.Arrays;
import jp.menkyo.audit.AuditTrail;
import jp.menkyo.casefile.CaseFiles;
import jp.menkyo.casefile.CaseNotFound;
import jp.menkyo.casefile.CaseSearch;
import jp.menkyo.casefile.CaseState;
import jp.menkyo.desk.reveal.NumberSections;
import jp.menkyo.document.DocumentKind;
import jp.menkyo.gateway.GatewayWords;
import jp.menkyo.intake.ApplicationProgress;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.workflow.casepage.CasePages;
import jp.menkyo.workflow.casepage.words.CaseWords;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Pages to find a case and to see all of it outside the Tasklist. */
@Controller
@RequestMapping("/desk/cases")
@PreAuthorize("hasAnyRole('reception','examiner','approver','issuer','manager','auditor')")
class CasesController {

    private static final int PAGE_SIZE = 20;
    private static final String WANTED = WantedCases.class.getName();

    private final CaseSearch search;
    private final CaseFiles cases;
    private final CasePages pages;
    private final CaseWords words;
    private final AuditTrail audit;
    private final NumberSections numbers;
    private final ApplicationProgress progress;

    CasesController(
            CaseSearch search,
            CaseFiles cases,
            CasePages pages,
            CaseWords words,
            AuditTrail audit,
            NumberSections numbers,
            ApplicationProgress progress) {
        this.search = search;
        this.cases = cases;
        this.pages = pages;
        this.words = words;
        this.audit = audit;
        this.numbers = numbers;
        this.progress = progress;
    }

    /** Takes a search down in the session and shows what it finds; a name never becomes part of an address. */
    @PostMapping
    String search(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String waitingFor,
            HttpSession session) {
        session.setAttribute(WANTED, new WantedCases(q, state, waitingFor));
        return "redirect:/desk/cases";
    }

    /** The last search of this session, so that the way back from a case leads to the same list. */
    @GetMapping
    String list(@RequestParam(defaultValue = "0") int page, HttpSession session, Model model) {
        var last = session.getAttribute(WANTED) instanceof WantedCases wanted ? wanted : WantedCases.ALL;
        return show(last, Math.max(0, page), model);
    }

    @GetMapping(params = "waitingFor")
    String waiting(@RequestParam String waitingFor, HttpSession session) {
        return search(null, null, waitingFor, session);
    }

    private String show(WantedCases wanted, int page, Model model) {
        audit.viewed("CASE_LIST", null, null, "SEARCH");
        var waitingFor = wanted.waitingFor();
        model.addAttribute("hits", search.find(wanted.text(), wanted.state(), waitingFor, page, PAGE_SIZE));
        model.addAttribute("waitingForText", waitingFor == null ? null : GatewayWords.gateway(waitingFor));
        model.addAttribute("wanted", wanted);
        model.addAttribute("states", CaseState.values());
        model.addAttribute("page", page);
        model.addAttribute("words", words);
        return "desk/cases";
    }

    @GetMapping("/{caseNumber}")
    String page(@PathVariable String caseNumber, Model model) {
        CaseNumber number;
        try {
            number = new CaseNumber(caseNumber);
        } catch (IllegalArgumentException notANumber) {
            throw new CaseNotFound();
        }
        model.addAttribute("number", numbers.of(cases.get(number)));
        model.addAttribute("page", pages.open(number, "CASE_PAGE"));
        model.addAttribute("timeline", audit.of(number));
        model.addAttribute("words", words);
        model.addAttribute("awaitsAmendment", progress.awaitsAmendment(number));
        model.addAttribute("withdrawable", progress.withdrawable(number));
        model.addAttribute(
                "papers",
                Arrays.stream(DocumentKind.values())
                        .filter(DocumentKind::handedIn)
                        .toList());
        return "desk/case";
    }
}
