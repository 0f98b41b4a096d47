package jp.menkyo.desk.exchange;

import java.time.Clock;
import java.time.YearMonth;
import jp.menkyo.gateway.reconciliation.Differences;
import jp.menkyo.gateway.reconciliation.Runs;
import jp.menkyo.mynumber.NumberShape;
import jp.menkyo.shared.WarekiDate;
import jp.menkyo.staff.CurrentStaff;
import jp.menkyo.workflow.casepage.words.CaseWords;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Our record of exchanges against that of the network: ask for a month, see what does not agree, say why. */
@Controller
@RequestMapping("/desk/exchanges/reconciliation")
@PreAuthorize("hasAnyRole('system-officer','auditor')")
class ReconciliationController {

    private static final String BACK = "redirect:/desk/exchanges/reconciliation";
    private static final int LONGEST = 300;

    private final Runs runs;
    private final Differences differences;
    private final CurrentStaff staff;
    private final CaseWords words;
    private final Clock clock;

    ReconciliationController(Runs runs, Differences differences, CurrentStaff staff, CaseWords words, Clock clock) {
        this.runs = runs;
        this.differences = differences;
        this.staff = staff;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping
    String page(@RequestParam(defaultValue = "0") int page, Model model) {
        int shown = Math.max(0, page);
        var now = YearMonth.now(clock);
        var found = differences.page(shown);
        model.addAttribute(
                "runs",
                runs.newest().stream().map(run -> RunLine.of(run, words)).toList());
        model.addAttribute(
                "lines",
                found.differences().stream()
                        .map(one -> DifferenceLine.of(one, words))
                        .toList());
        model.addAttribute("total", found.total());
        model.addAttribute("more", found.more());
        model.addAttribute("size", Differences.PAGE_SIZE);
        model.addAttribute("page", shown);
        model.addAttribute("months", Months.all(now));
        model.addAttribute("lastMonth", now.minusMonths(1).toString());
        return "desk/reconciliation";
    }

    @PostMapping
    @PreAuthorize("hasRole('system-officer')")
    String request(@RequestParam(required = false) @Nullable String month, RedirectAttributes said) {
        var now = YearMonth.now(clock);
        var chosen = Months.chosen(month, now.plusMonths(1));
        if (chosen.isAfter(now)) {
            said.addFlashAttribute("refused", "照合する月を選んでください。");
        } else {
            runs.request(chosen, staff.get().username());
            said.addFlashAttribute("done", WarekiDate.display(chosen) + "分の照合を始めます。結果はこの画面に出ます（画面を開き直してください）。");
        }
        return BACK;
    }

    @PostMapping("/{id}/explanation")
    @PreAuthorize("hasRole('system-officer')")
    String explain(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable String explanation,
            RedirectAttributes said) {
        var typed = explanation == null ? "" : explanation.strip();
        var wrong = wrong(typed);
        if (wrong != null) {
            said.addFlashAttribute("refused", wrong);
            said.addFlashAttribute("refusedId", id);
            said.addFlashAttribute("typed", NumberShape.containsNumber(typed) ? "" : typed);
        } else if (differences.explain(id, typed, staff.get().username())) {
            said.addFlashAttribute("done", "相違の理由を記録しました。");
        } else {
            said.addFlashAttribute("refused", "この相違は、既に解明されたか解消しています。");
        }
        return BACK;
    }

    private static @Nullable String wrong(String typed) {
        if (typed.isEmpty() || typed.codePointCount(0, typed.length()) > LONGEST) {
            return "分かったことを" + LONGEST + "字以内で入力してください。";
        }
        return NumberShape.containsNumber(typed) ? "個人番号と思われる数字が含まれています。数字を除いて入力してください。" : null;
    }
}
