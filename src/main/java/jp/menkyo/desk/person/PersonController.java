package jp.menkyo.desk.person;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import jp.menkyo.desk.search.SearchPurpose;
import jp.menkyo.mynumber.OfficerText;
import jp.menkyo.registry.Holder;
import jp.menkyo.registry.Licence;
import jp.menkyo.registry.LicenceUnknown;
import jp.menkyo.registry.likeness.Lookalikes;
import jp.menkyo.registry.likeness.Verdict;
import jp.menkyo.registry.search.DateTerm;
import jp.menkyo.shared.LicenceNumber;
import jp.menkyo.shared.problem.Problem;
import jp.menkyo.staff.CurrentStaff;
import jp.menkyo.staff.Role;
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

/**
 * The page of a person under the one address that never changes: the 保有者ID, which says nothing about them. Nobody sees it
 * without a purpose; for those whose licence has ended the purpose is asked for each of them anew (S-142).
 */
@Controller
@RequestMapping("/desk/persons/{id}")
@PreAuthorize("hasAnyRole('reception','examiner','approver','issuer','manager','auditor')")
class PersonController {

    private static final String OPENED = PersonController.class.getName();

    private final PersonPages pages;
    private final Lookalikes lookalikes;
    private final CurrentStaff staff;
    private final CaseWords words;
    private final Clock clock;

    PersonController(PersonPages pages, Lookalikes lookalikes, CurrentStaff staff, CaseWords words, Clock clock) {
        this.pages = pages;
        this.lookalikes = lookalikes;
        this.staff = staff;
        this.words = words;
        this.clock = clock;
    }

    /** @param on a day in either calendar for which the state is asked; today when it is empty */
    @GetMapping
    String page(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String on,
            HttpSession session,
            HttpServletResponse response,
            Model model) {
        var licence = licence(id);
        var purpose = SearchPurpose.chosen(session).orElse(null);
        if (purpose == null || licence.state().ended() && !opened(session).contains(id)) {
            return ask(id, licence, purpose, model);
        }
        var today = LocalDate.now(clock);
        var day = on.isBlank() ? today : DateTerm.day(on).orElse(null);
        if (day == null) {
            response.setStatus(422);
            model.addAttribute("wrongDay", "日付として読み取れません。「令和7年6月2日」「R7.6.2」「2025-06-02」の形で入力してください。");
        }
        model.addAttribute("person", pages.open(licence, day == null ? today : day, purpose));
        model.addAttribute("on", on);
        model.addAttribute("id", id);
        model.addAttribute("judges", staff.get().has(Role.EXAMINER));
        model.addAttribute("words", words);
        return "desk/person";
    }

    private String ask(String id, Licence licence, @Nullable SearchPurpose purpose, Model model) {
        model.addAttribute("id", id);
        model.addAttribute("ended", licence.state().ended());
        model.addAttribute("purpose", purpose);
        model.addAttribute("purposes", SearchPurpose.values());
        return "desk/person-purpose";
    }

    /** Why this person is looked at. */
    @PostMapping("/purpose")
    String purpose(
            @PathVariable String id,
            @RequestParam(name = "purpose", required = false) @Nullable String code,
            HttpSession session) {
        licence(id);
        SearchPurpose.of(code).ifPresent(purpose -> {
            purpose.choose(session);
            var opened = new HashSet<>(opened(session));
            opened.add(id);
            session.setAttribute(OPENED, opened);
        });
        return "redirect:/desk/persons/" + id;
    }

    @SuppressWarnings("unchecked")
    private static Set<String> opened(HttpSession session) {
        var opened = (Set<String>) session.getAttribute(OPENED);
        return opened == null ? Set.of() : opened;
    }

    /** What an examiner decided about this person and another row. */
    @PostMapping("/verdicts")
    @PreAuthorize("hasRole('examiner')")
    String judge(
            @PathVariable String id,
            @RequestParam String other,
            @RequestParam Verdict.Kind kind,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes flash) {
        var licence = licence(id);
        try {
            var checked = OfficerText.checked("reason", "理由", reason, 5);
            lookalikes.judge(
                    licence.number(),
                    LicenceNumber.parse(other),
                    kind,
                    checked,
                    staff.get().username());
            flash.addFlashAttribute("done", "判断を記録しました：" + kind.label());
        } catch (Problem refused) {
            flash.addFlashAttribute("refused", refused.title());
            flash.addFlashAttribute("refusedOther", other);
        }
        return "redirect:/desk/persons/" + id + "#likeness";
    }

    private Licence licence(String id) {
        try {
            return pages.find(new Holder.Id(id)).orElseThrow(LicenceUnknown::new);
        } catch (IllegalArgumentException noId) {
            throw new LicenceUnknown();
        }
    }
}
