package jp.menkyo.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.menkyo.audit.AuditTrail;
import jp.menkyo.certificate.returns.ReturnDuty;
import jp.menkyo.certificate.returns.Returns;
import jp.menkyo.registry.Licence;
import jp.menkyo.registry.Registry;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who still has to hand a certificate in, and who is late (栄養士法施行令第6条第5項, 第8条). */
@Controller
@PreAuthorize("hasAnyRole('reception','manager','auditor')")
class ReturnsController {

    private final Returns returns;
    private final Registry registry;
    private final AuditTrail audit;
    private final Clock clock;

    ReturnsController(Returns returns, Registry registry, AuditTrail audit, Clock clock) {
        this.returns = returns;
        this.registry = registry;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping("/desk/returns")
    String list(
            @RequestParam(defaultValue = "false") boolean overdue,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        audit.viewed("RETURN_LIST", null, null, overdue ? "OVERDUE" : "OPEN");
        int shown = Math.max(0, page);
        var today = LocalDate.now(clock);
        var found = overdue ? returns.overdue(today, shown) : returns.open(shown);
        model.addAttribute("lines", lines(found.items(), today));
        model.addAttribute("total", found.total());
        model.addAttribute("overdue", overdue);
        model.addAttribute("page", shown);
        model.addAttribute("size", Returns.PAGE_SIZE);
        model.addAttribute("more", (shown + 1L) * Returns.PAGE_SIZE < found.total());
        return "desk/returns";
    }

    private List<ReturnLine> lines(List<ReturnDuty> duties, LocalDate today) {
        var licences = registry.all(duties.stream().map(ReturnDuty::licence).toList()).stream()
                .collect(Collectors.toMap(Licence::number, Function.identity()));
        return duties.stream()
                .map(duty -> ReturnLine.of(duty, licences.get(duty.licence()), today))
                .toList();
    }
}
