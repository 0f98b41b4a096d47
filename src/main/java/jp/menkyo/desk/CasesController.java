package jp.menkyo.desk;

import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Optional;
import jp.menkyo.audit.AuditTrail;
import jp.menkyo.casefile.CaseFile;
import jp.menkyo.casefile.CaseFinder;
import jp.menkyo.casefile.CasePlace;
import jp.menkyo.casefile.CaseSearch;
import jp.menkyo.casefile.CaseState;
import jp.menkyo.casefile.CaseTerms;
import jp.menkyo.gateway.GatewayWords;
import jp.menkyo.workflow.casepage.words.CaseWords;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Pages to find a case outside the Tasklist. */
@Controller
@RequestMapping("/desk/cases")
@PreAuthorize("hasAnyRole('reception','examiner','approver','issuer','manager','auditor')")
class CasesController {

    private static final int PAGE_SIZE = 20;
    private static final int PAGES_OF_A_REACH = CaseFinder.REACH / PAGE_SIZE;
    private static final String WANTED = WantedCases.class.getName();
    private static final String TRAIL = CaseTrail.class.getName();

    private final CaseSearch search;
    private final CaseFinder finder;
    private final CaseWords words;
    private final AuditTrail audit;

    CasesController(CaseSearch search, CaseFinder finder, CaseWords words, AuditTrail audit) {
        this.search = search;
        this.finder = finder;
        this.words = words;
        this.audit = audit;
    }

    /** Takes a search down in the session and shows what it finds; a name never becomes part of an address. */
    @PostMapping
    String search(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String waitingFor,
            HttpSession session) {
        session.setAttribute(WANTED, new WantedCases(q, state, waitingFor));
        session.removeAttribute(TRAIL);
        return "redirect:/desk/cases";
    }

    /** The last search of this session, so that the way back from a case leads to the same list. */
    @GetMapping
    String list(@RequestParam(defaultValue = "0") int page, HttpSession session, Model model) {
        var last = session.getAttribute(WANTED) instanceof WantedCases wanted ? wanted : WantedCases.ALL;
        var trail = session.getAttribute(TRAIL) instanceof CaseTrail begun ? begun : new CaseTrail();
        session.setAttribute(TRAIL, trail);
        var shown = page(last, trail, Math.max(0, page));
        model.addAttribute("unreached", shown.isEmpty());
        return show(last, shown.or(() -> page(last, trail, 0)).orElseThrow(), model);
    }

    /**
     * What stands on a page.
     *
     * @param more is there another page
     */
    record Shown(List<CaseFile> cases, int page, boolean more) {}

    /** Empty for a page that is reached only through those before it. */
    private Optional<Shown> page(WantedCases wanted, CaseTrail trail, int page) {
        var text = wanted.text();
        return text == null
                ? trail.at(page).map(begin -> newest(wanted, begin, trail, page))
                : trail.at(page / PAGES_OF_A_REACH).map(begin -> named(wanted, text, begin, trail, page));
    }

    private Shown newest(WantedCases wanted, CasePlace begin, CaseTrail trail, int page) {
        var hits = search.newest(wanted.state(), wanted.waitingFor(), begin, PAGE_SIZE);
        if (hits.next() != null) {
            trail.reached(page + 1, hits.next());
        }
        return new Shown(hits.cases(), page, hits.next() != null);
    }

    /** Of very many of a name a reach at a time, newest first within it. */
    private Shown named(WantedCases wanted, String text, CasePlace begin, CaseTrail trail, int page) {
        int part = page % PAGES_OF_A_REACH;
        return CaseTerms.typed(text, wanted.state(), wanted.waitingFor())
                .map(terms -> {
                    var found = finder.search(terms, begin, part, PAGE_SIZE);
                    if (found.next() != null) {
                        trail.reached(page / PAGES_OF_A_REACH + 1, found.next());
                    }
                    boolean more = found.next() != null || (part + 1L) * PAGE_SIZE < found.total();
                    return new Shown(found.cases(), page, more);
                })
                .orElseGet(() -> new Shown(List.of(), page, false));
    }

    @GetMapping(params = "waitingFor")
    String waiting(@RequestParam String waitingFor, HttpSession session) {
        return search(null, null, waitingFor, session);
    }

    private String show(WantedCases wanted, Shown shown, Model model) {
        audit.viewed("CASE_LIST", null, null, "SEARCH");
        var waitingFor = wanted.waitingFor();
        model.addAttribute("hits", shown);
        model.addAttribute("waitingForText", waitingFor == null ? null : GatewayWords.gateway(waitingFor));
        model.addAttribute("wanted", wanted);
        model.addAttribute("states", CaseState.values());
        model.addAttribute("page", shown.page());
        model.addAttribute("words", words);
        return "desk/cases";
    }
}
