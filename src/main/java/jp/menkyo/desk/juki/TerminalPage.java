package jp.menkyo.desk.juki;

import jakarta.servlet.http.HttpServletResponse;
import java.util.stream.IntStream;
import jp.menkyo.mynumber.ResidentCode;
import jp.menkyo.shared.problem.Problem;
import jp.menkyo.staff.CurrentStaff;
import jp.menkyo.workflow.residentsearch.OtherPersonAsked;
import jp.menkyo.workflow.residentsearch.SearchPurpose;
import jp.menkyo.workflow.residentsearch.TerminalDesk;
import jp.menkyo.workflow.residentsearch.TerminalDesk.Found;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The terminal search. Everything about a person travels in bodies of POST requests; addresses hold at most the random id of a
 * search. A mistake shows the page again with what was typed, except a 住民票コード, which is never sent back.
 */
@Controller
@RequestMapping("/desk/juki")
@PreAuthorize("hasRole('number-viewer')")
class TerminalPage {

    private static final String PAGE = "desk/juki/search";

    private final TerminalDesk desk;
    private final CurrentStaff staff;

    TerminalPage(TerminalDesk desk, CurrentStaff staff) {
        this.desk = desk;
        this.staff = staff;
    }

    @GetMapping
    String empty(Model model) {
        return show(SearchForm.empty(), model);
    }

    /** Fills the form with what the case says. */
    @PostMapping("/case")
    String lookUp(@ModelAttribute SearchForm form, Model model, HttpServletResponse response) {
        try {
            var found = desk.lookUp(form.parsedCase());
            model.addAttribute("found", found);
            return show(SearchForm.of(found), model);
        } catch (Problem problem) {
            return refused(form, problem, model, response);
        }
    }

    @PostMapping("/search")
    String byItems(@ModelAttribute SearchForm form, Model model, HttpServletResponse response) {
        try {
            var found = desk.search(form.parsedCase(), form.parsedPurpose(), form.items(), form.otherReason(), me());
            return list(form, found, model);
        } catch (OtherPersonAsked unexplained) {
            model.addAttribute("otherPerson", true);
            return refused(form, unexplained, model, response);
        } catch (Problem problem) {
            return refused(form, problem, model, response);
        }
    }

    /** @param sure the officer looked again at a code whose check digit does not fit */
    @PostMapping("/search-by-code")
    String byCode(
            @ModelAttribute SearchForm form,
            @RequestParam(defaultValue = "") String residentCode,
            @RequestParam(defaultValue = "false") boolean sure,
            Model model,
            HttpServletResponse response) {
        try {
            var code = ResidentCode.of(residentCode);
            if (!sure && !code.checkDigitFits()) {
                model.addAttribute("doubtfulCode", true);
                return show(form, model);
            }
            return list(form, desk.search(form.parsedCase(), form.parsedPurpose(), code, me()), model);
        } catch (Problem problem) {
            return refused(form, problem, model, response);
        }
    }

    @PostMapping("/pick")
    String pick(
            @RequestParam String searchId,
            @RequestParam(defaultValue = "0") int position,
            @RequestParam(defaultValue = "") String reason) {
        if (position < 1) {
            throw new InputWrong("一覧から本人を一人選んでください。前の画面に戻ると選べます。");
        }
        desk.pick(searchId, position, reason, me());
        return "redirect:/desk/juki/picks/" + searchId;
    }

    private String list(SearchForm form, Found found, Model model) {
        var hits = found.hits().hits();
        model.addAttribute("searchId", found.searchId());
        model.addAttribute("outcome", found.hits().outcome().name());
        model.addAttribute(
                "hits",
                IntStream.range(0, hits.size())
                        .mapToObj(n -> HitLine.of(n + 1, hits.get(n)))
                        .toList());
        return show(form, model);
    }

    private String refused(SearchForm form, Problem problem, Model model, HttpServletResponse response) {
        response.setStatus(problem.status());
        model.addAttribute("problem", problem.title());
        return show(form, model);
    }

    private String show(SearchForm form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("purposes", SearchPurpose.values());
        model.addAttribute("left", desk.left(me()));
        return PAGE;
    }

    private String me() {
        return staff.get().username();
    }
}
