package jp.menkyo.desk.juki;

import jp.menkyo.shared.problem.Problem;
import jp.menkyo.staff.CurrentStaff;
import jp.menkyo.workflow.casepage.words.CaseWords;
import jp.menkyo.workflow.residentsearch.HitsOver;
import jp.menkyo.workflow.residentsearch.NumberDesk;
import jp.menkyo.workflow.residentsearch.TerminalDesk;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What became of a pick, and from there the request for a number that the application came without. */
@Controller
@RequestMapping("/desk/juki/picks/{searchId}")
@PreAuthorize("hasRole('number-viewer')")
class PickPage {

    private final TerminalDesk desk;
    private final NumberDesk numbers;
    private final CurrentStaff staff;
    private final CaseWords words;

    PickPage(TerminalDesk desk, NumberDesk numbers, CurrentStaff staff, CaseWords words) {
        this.desk = desk;
        this.numbers = numbers;
        this.staff = staff;
        this.words = words;
    }

    @GetMapping
    String page(@PathVariable String searchId, Model model) {
        var pick = desk.picked(searchId, me()).orElseThrow(HitsOver::new);
        model.addAttribute("pick", pick);
        model.addAttribute("mayAsk", numbers.mayAsk(pick));
        model.addAttribute("requests", numbers.of(pick));
        model.addAttribute("words", words);
        return "desk/juki/pick";
    }

    @PostMapping("/number-request")
    String ask(@PathVariable String searchId, @RequestParam(defaultValue = "") String reason, RedirectAttributes next) {
        try {
            numbers.ask(searchId, reason, me());
        } catch (Problem problem) {
            next.addFlashAttribute("problem", problem.title());
            next.addFlashAttribute("reason", reason);
        }
        return "redirect:/desk/juki/picks/" + searchId;
    }

    private String me() {
        return staff.get().username();
    }
}
