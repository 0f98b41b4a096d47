package jp.menkyo.desk.juki;

import jp.menkyo.gateway.numberrequest.NumberRequest.State;
import jp.menkyo.shared.problem.Problem;
import jp.menkyo.staff.CurrentStaff;
import jp.menkyo.workflow.casepage.words.CaseWords;
import jp.menkyo.workflow.residentsearch.NumberDesk;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a second officer releases or declines requests for numbers; the number itself never comes here. */
@Controller
@RequestMapping("/desk/juki/numbers")
@PreAuthorize("hasRole('approver')")
class NumberRequestsPage {

    private final NumberDesk numbers;
    private final CurrentStaff staff;
    private final CaseWords words;

    NumberRequestsPage(NumberDesk numbers, CurrentStaff staff, CaseWords words) {
        this.numbers = numbers;
        this.staff = staff;
        this.words = words;
    }

    @GetMapping
    String page(@RequestParam(defaultValue = "0") int page, Model model) {
        int shown = Math.max(0, page);
        model.addAttribute("waiting", numbers.waiting(shown));
        model.addAttribute("page", shown);
        model.addAttribute("me", me());
        model.addAttribute("words", words);
        return "desk/juki/numbers";
    }

    @PostMapping("/{requestId}/release")
    String release(@PathVariable String requestId, RedirectAttributes next) {
        try {
            var state = numbers.release(requestId, me());
            next.addFlashAttribute(
                    "done",
                    state == State.OBTAINED ? "個人番号を取得し、保管庫に入れて事案に結び付けました。" : "住基ネットに該当する番号がありませんでした。依頼は終了しました。");
        } catch (Problem problem) {
            next.addFlashAttribute("problem", problem.title());
        }
        return "redirect:/desk/juki/numbers";
    }

    @PostMapping("/{requestId}/decline")
    String decline(
            @PathVariable String requestId, @RequestParam(defaultValue = "") String reason, RedirectAttributes next) {
        try {
            numbers.decline(requestId, reason, me());
            next.addFlashAttribute("done", "依頼を却下しました。");
        } catch (Problem problem) {
            next.addFlashAttribute("problem", problem.title());
        }
        return "redirect:/desk/juki/numbers";
    }

    private String me() {
        return staff.get().username();
    }
}
