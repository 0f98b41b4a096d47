package jp.menkyo.desk.dashboard;

import jakarta.servlet.http.HttpServletResponse;
import jp.menkyo.audit.AuditTrail;
import jp.menkyo.desk.figures.Typed;
import jp.menkyo.reporting.dashboard.QuestionRefused;
import jp.menkyo.reporting.due.DueList;
import jp.menkyo.shared.Procedure;
import jp.menkyo.workflow.casepage.words.CaseWords;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Cases that are late or soon will be, each with the way to it. */
@Controller
@PreAuthorize("hasRole('manager')")
class DuePage {

    private final DueList due;
    private final CaseWords words;
    private final AuditTrail audit;

    DuePage(DueList due, CaseWords words, AuditTrail audit) {
        this.due = due;
        this.words = words;
        this.audit = audit;
    }

    @GetMapping("/desk/dashboard/due")
    String list(
            @RequestParam(required = false) @Nullable String procedure,
            @RequestParam(defaultValue = "false") boolean late,
            @RequestParam(required = false) @Nullable String page,
            Model model,
            HttpServletResponse response) {
        audit.viewed("DUE_CASES", null, null, late ? "LATE" : "SOON");
        model.addAttribute("procedures", Procedure.values());
        model.addAttribute("procedure", procedure);
        model.addAttribute("late", late);
        model.addAttribute("words", words);
        try {
            var found = due.page(Typed.procedure(procedure), late, Typed.page(page));
            model.addAttribute("found", found);
            model.addAttribute("more", (found.page() + 1L) * found.size() < found.total());
        } catch (QuestionRefused refused) {
            response.setStatus(refused.status());
            model.addAttribute("refused", refused.title());
        }
        return "desk/due";
    }
}
