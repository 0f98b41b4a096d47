package jp.menkyo.desk.outside;

import jp.menkyo.gateway.GatewayStatus;
import jp.menkyo.gateway.GatewayWords;
import jp.menkyo.gateway.Switchboard;
import jp.menkyo.gateway.overview.GatewayOverview;
import jp.menkyo.shared.problem.Problem;
import jp.menkyo.staff.CurrentStaff;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The hand on the switches: takes a gateway out of use for maintenance, and back. */
@Controller
@RequestMapping("/desk/gateways/{gateway}")
@PreAuthorize("hasRole('system-officer')")
class SwitchController {

    private static final String BACK = "redirect:/desk/gateways";

    private final Switchboard switches;
    private final GatewayOverview overview;
    private final GatewayStatus status;
    private final CurrentStaff staff;

    SwitchController(Switchboard switches, GatewayOverview overview, GatewayStatus status, CurrentStaff staff) {
        this.switches = switches;
        this.overview = overview;
        this.status = status;
        this.staff = staff;
    }

    @PostMapping("/stop")
    String stop(
            @PathVariable String gateway,
            @RequestParam(required = false) @Nullable String reason,
            RedirectAttributes said) {
        return turn(gateway, reason, said, true);
    }

    @PostMapping("/reopen")
    String reopen(
            @PathVariable String gateway,
            @RequestParam(required = false) @Nullable String reason,
            RedirectAttributes said) {
        return turn(gateway, reason, said, false);
    }

    private String turn(String gateway, @Nullable String typed, RedirectAttributes said, boolean stop) {
        if (!overview.knows(gateway)) {
            throw new NoSuchGateway();
        }
        try {
            var reason = SwitchReason.of(typed);
            turn(gateway, reason, stop);
            said.addFlashAttribute(
                    "done",
                    GatewayWords.gateway(gateway)
                            + (stop ? "への照会を止めました。待っている事案はそのまま残ります。" : "への照会を再開しました。待っている事案は自動で進みます。"));
        } catch (SwitchReason.ReasonRefused refused) {
            said.addFlashAttribute("refused", refused.getMessage());
            said.addFlashAttribute("refusedGateway", gateway);
            said.addFlashAttribute("typed", SwitchReason.harmless(typed));
        }
        return BACK;
    }

    private void turn(String gateway, SwitchReason reason, boolean stop) {
        var officer = staff.get().username();
        if (stop) {
            switches.stop(gateway, officer, reason.words());
        } else {
            switches.reopen(gateway, officer, reason.words());
            status.retry(gateway);
        }
    }

    /** There is no line to a gateway of this name. */
    static final class NoSuchGateway extends Problem {

        NoSuchGateway() {
            super(404, "UNKNOWN_GATEWAY", "この外部システムはありません。外部システムの画面から選び直してください。");
        }
    }
}
