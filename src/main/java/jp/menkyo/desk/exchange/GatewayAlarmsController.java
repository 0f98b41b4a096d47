package jp.menkyo.desk.exchange;

import jp.menkyo.gateway.alarm.GatewayAlarms;
import jp.menkyo.gateway.batch.Batches;
import jp.menkyo.staff.CurrentStaff;
import jp.menkyo.workflow.casepage.words.CaseWords;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Alarms of the exchange: an inquiry that was not permitted, records that do not agree. */
@Controller
@RequestMapping("/desk/exchanges/alarms")
@PreAuthorize("hasAnyRole('system-officer','auditor')")
class GatewayAlarmsController {

    private final GatewayAlarms alarms;
    private final Batches batches;
    private final CurrentStaff staff;
    private final CaseWords words;

    GatewayAlarmsController(GatewayAlarms alarms, Batches batches, CurrentStaff staff, CaseWords words) {
        this.alarms = alarms;
        this.batches = batches;
        this.staff = staff;
        this.words = words;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "0") int page, Model model) {
        int shown = Math.max(0, page);
        var found = alarms.page(shown);
        model.addAttribute(
                "lines",
                found.alarms().stream()
                        .map(one -> AlarmLine.of(one, words, batches))
                        .toList());
        model.addAttribute("total", found.total());
        model.addAttribute("more", found.more());
        model.addAttribute("size", GatewayAlarms.PAGE_SIZE);
        model.addAttribute("page", shown);
        return "desk/gateway-alarms";
    }

    @PostMapping("/{id}/seen")
    @PreAuthorize("hasRole('system-officer')")
    String seen(@PathVariable long id, RedirectAttributes said) {
        alarms.seen(id, staff.get().username());
        said.addFlashAttribute("done", "確認したことを記録しました。");
        return "redirect:/desk/exchanges/alarms";
    }
}
