package jp.menkyo.desk.exchange;

import java.time.Clock;
import java.time.YearMonth;
import jp.menkyo.audit.AuditTrail;
import jp.menkyo.gateway.exchange.Exchanges;
import jp.menkyo.shared.sealing.MessageKeys;
import jp.menkyo.workflow.casepage.words.CaseWords;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Our record of inquiries over the information network (情報提供等記録), month by month. */
@Controller
@PreAuthorize("hasAnyRole('system-officer','auditor')")
class ExchangesController {

    private final Exchanges exchanges;
    private final MessageKeys keys;
    private final AuditTrail audit;
    private final CaseWords words;
    private final Clock clock;

    ExchangesController(Exchanges exchanges, MessageKeys keys, AuditTrail audit, CaseWords words, Clock clock) {
        this.exchanges = exchanges;
        this.keys = keys;
        this.audit = audit;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/desk/exchanges")
    String list(
            @RequestParam(required = false) @Nullable String month,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        int shown = Math.max(0, page);
        var now = YearMonth.now(clock);
        var chosen = Months.chosen(month, now);
        audit.viewed("EXCHANGE_LIST", null, null, chosen.toString());
        var found = exchanges.page(chosen, shown);
        model.addAttribute(
                "lines",
                found.exchanges().stream()
                        .map(one -> ExchangeLine.of(one, words))
                        .toList());
        model.addAttribute("total", found.total());
        model.addAttribute("more", found.more());
        model.addAttribute("size", Exchanges.PAGE_SIZE);
        model.addAttribute("page", shown);
        model.addAttribute("month", chosen.toString());
        model.addAttribute("months", Months.all(now));
        return "desk/exchanges";
    }

    /** What the network encrypts with for us; to be handed over when the line is set up or keys change. */
    @GetMapping(path = "/desk/exchanges/public-keys", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    String publicKeys() {
        return keys.publicHalves();
    }
}
