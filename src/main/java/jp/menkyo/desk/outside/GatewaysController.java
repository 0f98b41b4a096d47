package jp.menkyo.desk.outside;

import jp.menkyo.casefile.WaitingCases;
import jp.menkyo.gateway.GatewayWords;
import jp.menkyo.gateway.overview.CallFilter;
import jp.menkyo.gateway.overview.CallList;
import jp.menkyo.gateway.overview.GatewayOverview;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.workflow.casepage.words.CaseWords;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How each outside system is, how many cases wait for it, and every call that was made. */
@Controller
@RequestMapping("/desk/gateways")
@PreAuthorize("hasAnyRole('system-officer','system-admin','manager')")
class GatewaysController {

    private final GatewayOverview overview;
    private final CallList calls;
    private final WaitingCases waiting;
    private final CaseWords words;

    GatewaysController(GatewayOverview overview, CallList calls, WaitingCases waiting, CaseWords words) {
        this.overview = overview;
        this.calls = calls;
        this.waiting = waiting;
        this.words = words;
    }

    @GetMapping
    String page(
            @RequestParam(required = false) @Nullable String gateway,
            @RequestParam(required = false) @Nullable String operation,
            @RequestParam(required = false) @Nullable String outcome,
            @RequestParam(required = false) @Nullable String caseNumber,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        var queues = waiting.byGateway();
        model.addAttribute(
                "gateways",
                overview.all().stream()
                        .map(one -> GatewayRow.of(one, queues, words))
                        .toList());
        int shown = Math.max(0, page);
        var number = number(caseNumber);
        var noSuchCase = given(caseNumber) != null && number == null;
        var found = noSuchCase
                ? new CallList.Page(java.util.List.of(), false)
                : calls.find(new CallFilter(given(gateway), given(operation), given(outcome), number), shown);
        model.addAttribute(
                "calls",
                found.calls().stream().map(call -> CallRow.of(call, words)).toList());
        model.addAttribute("more", found.more());
        model.addAttribute("page", shown);
        model.addAttribute(
                "operations",
                calls.operations().stream()
                        .map(code -> new Choice(code, GatewayWords.operation(code)))
                        .toList());
        model.addAttribute("noSuchCase", noSuchCase);
        model.addAttribute("filter", new Asked(given(gateway), given(operation), given(outcome), given(caseNumber)));
        return "desk/gateways";
    }

    record Choice(String code, String label) {}

    /** What was chosen, to be shown again. */
    record Asked(
            @Nullable String gateway,
            @Nullable String operation,
            @Nullable String outcome,
            @Nullable String caseNumber) {}

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static @Nullable CaseNumber number(@Nullable String text) {
        var given = given(text);
        try {
            return given == null ? null : new CaseNumber(given);
        } catch (IllegalArgumentException nonsense) {
            return null;
        }
    }
}
