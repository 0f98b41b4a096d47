package jp.menkyo.desk.audit;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import jp.menkyo.audit.AuditTrail;
import jp.menkyo.audit.search.AuditQuery.QueryRefused;
import jp.menkyo.audit.window.AccessWindows;
import jp.menkyo.mynumber.OfficerText;
import jp.menkyo.registry.search.DateTerm;
import jp.menkyo.shared.problem.Problem;
import jp.menkyo.staff.Role;
import jp.menkyo.staff.StaffDirectory;
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

/** On this page a manager or system officer opens the time within which an auditor may read. */
@Controller
@RequestMapping("/desk/audit-windows")
@PreAuthorize("hasAnyRole('manager','system-officer')")
class WindowsController {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private static final String HOME = "redirect:/desk/audit-windows";

    private final AccessWindows windows;
    private final StaffDirectory staff;
    private final CaseWords words;
    private final Clock clock;

    WindowsController(AccessWindows windows, StaffDirectory staff, CaseWords words, Clock clock) {
        this.windows = windows;
        this.staff = staff;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("windows", windows.latest());
        model.addAttribute(
                "auditors",
                staff.all().stream()
                        .filter(officer -> officer.has(Role.AUDITOR))
                        .toList());
        model.addAttribute("now", clock.instant());
        model.addAttribute("words", words);
        return "desk/audit/windows";
    }

    /**
     * @param from first day, from its beginning
     * @param to last day, to its end
     */
    @PostMapping
    String grant(
            @RequestParam(defaultValue = "") String auditor,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes flash) {
        try {
            if (staff.find(auditor).filter(one -> one.has(Role.AUDITOR)).isEmpty()) {
                throw new QueryRefused("監査の役割のある職員を、一覧から選んでください。");
            }
            var words = OfficerText.checked("reason", "理由", reason, 5);
            windows.grant(auditor, beginning(from, 0), beginning(to, 1), words, AuditTrail.actor());
            flash.addFlashAttribute("done", "監査の期間を開きました。");
        } catch (Problem refused) {
            flash.addFlashAttribute("refused", refused.title());
            flash.addFlashAttribute("reason", reason);
            flash.addFlashAttribute("from", from);
            flash.addFlashAttribute("to", to);
        }
        return HOME;
    }

    @PostMapping("/{id}/close")
    String close(@PathVariable String id, RedirectAttributes flash) {
        try {
            windows.close(id, AuditTrail.actor());
            flash.addFlashAttribute("done", "監査の期間を閉じました。");
        } catch (Problem refused) {
            flash.addFlashAttribute("refused", refused.title());
        }
        return HOME;
    }

    private static Instant beginning(String typed, int daysLater) {
        LocalDate day = DateTerm.day(typed)
                .orElseThrow(() -> new QueryRefused("始めと終わりの日を「令和8年4月1日」「R8.4.1」「2026-04-01」の形で入力してください。"));
        return day.plusDays(daysLater).atStartOfDay(TOKYO).toInstant();
    }
}
