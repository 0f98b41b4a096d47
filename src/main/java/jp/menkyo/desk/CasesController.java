package jp.menkyo.desk;

import jakarta.servlet.http.HttpSession;
import jp.menkyo.audit.AuditTrail;
import jp.menkyo.casefile.CaseSearch;
import jp.menkyo.casefile.CaseState;
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
    private static final String WANTED = WantedCases.class.getName();

    private final CaseSearch search;
    private final CaseWords words;
    private final AuditTrail audit;

    CasesController(CaseSearch search, CaseWords words, AuditTrail audit) {
        this.search = search;
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
}
