package jp.menkyo.workflow.revealreview.web;

import java.time.LocalDate;
import jp.menkyo.audit.AuditTrail;
import jp.menkyo.staff.CurrentStaff;
import jp.menkyo.staff.Role;
import jp.menkyo.workflow.casepage.words.CaseWords;
import jp.menkyo.workflow.revealreview.RevealReviews;
import jp.menkyo.workflow.revealreview.ReviewWeek;
import jp.menkyo.workflow.revealreview.Verdict;
import jp.menkyo.workflow.worklist.step.TaskRefused;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Reviews of reveals: the list of weeks, a week, and a week as the form of its task. */
@Controller
@RequestMapping("/desk/reveals/reviews")
@PreAuthorize("hasAnyRole('manager','auditor','system-officer')")
class ReviewPages {

    private static final int LINES = 50;

    private final RevealReviews reviews;
    private final CurrentStaff staff;
    private final CaseWords words;
    private final AuditTrail audit;

    ReviewPages(RevealReviews reviews, CurrentStaff staff, CaseWords words, AuditTrail audit) {
        this.reviews = reviews;
        this.staff = staff;
        this.words = words;
        this.audit = audit;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "0") int page, Model model) {
        int shown = Math.max(0, page);
        model.addAttribute("reviews", reviews.page(shown));
        model.addAttribute("page", shown);
        model.addAttribute("size", RevealReviews.PAGE_SIZE);
        model.addAttribute("words", words);
        return "reveal-review/weeks";
    }

    @GetMapping("/{monday}")
    String week(@PathVariable LocalDate monday, @RequestParam(defaultValue = "0") int page, Model model) {
        show(ReviewWeek.beginning(monday), page, "/desk/reveals/reviews/" + monday, model);
        return "reveal-review/week";
    }

    /** For the form area of the Tasklist. */
    @GetMapping("/tasks/{taskId}")
    String task(@PathVariable String taskId, @RequestParam(defaultValue = "0") int page, Model model) {
        var week = reviews.ofTask(taskId);
        if (week == null) {
            throw TaskRefused.gone();
        }
        show(week, page, "/desk/reveals/reviews/tasks/" + taskId, model);
        return "reveal-review/lines";
    }

    /** @param address where the next page is to be had from */
    private void show(ReviewWeek week, int page, String address, Model model) {
        var me = staff.get();
        var lines = reviews.lines(week);
        int from = (int) Math.min((long) Math.max(0, page) * LINES, lines.size());
        int to = Math.min(from + LINES, lines.size());
        model.addAttribute("address", address);
        model.addAttribute("page", Math.max(0, page));
        model.addAttribute("more", to < lines.size());
        audit.viewed("REVEAL_REVIEW", null, null, "REVIEW");
        model.addAttribute("review", reviews.find(week).orElseThrow(TaskRefused::gone));
        model.addAttribute("lines", lines.subList(from, to));
        model.addAttribute("kinds", Verdict.Kind.values());
        model.addAttribute("decides", me.has(Role.MANAGER));
        model.addAttribute("me", me);
        model.addAttribute("words", words);
    }
}
