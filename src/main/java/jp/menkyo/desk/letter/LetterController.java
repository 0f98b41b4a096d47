package jp.menkyo.desk.letter;

import java.time.Clock;
import java.time.LocalDate;
import jp.menkyo.audit.AuditTrail;
import jp.menkyo.notification.letter.LetterQuery;
import jp.menkyo.notification.letter.Letters;
import jp.menkyo.workflow.casepage.words.CaseWords;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** Letters that wait for the post, and those that left. */
@Controller
@PreAuthorize("hasAnyRole('reception','issuer','manager','auditor')")
class LetterController {

    private final Letters letters;
    private final CaseWords words;
    private final AuditTrail audit;
    private final Clock clock;

    LetterController(Letters letters, CaseWords words, AuditTrail audit, Clock clock) {
        this.letters = letters;
        this.words = words;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping("/desk/letters")
    String list(
            @ModelAttribute("filter") LetterFilter filter, @RequestParam(defaultValue = "0") int page, Model model) {
        audit.viewed("LETTER_LIST", null, null, filter.shownState().isEmpty() ? "ALL" : filter.shownState());
        int shown = Math.max(0, page);
        var found = letters.find(filter.query(), shown);
        model.addAttribute("letters", found.letters());
        model.addAttribute("total", found.total());
        model.addAttribute("states", LetterQuery.State.values());
        model.addAttribute("state", filter.shownState());
        var day = filter.chosenDay();
        model.addAttribute("day", day);
        model.addAttribute("batch", day == null ? "" : letters.batch(day));
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute("page", shown);
        model.addAttribute("size", Letters.PAGE_SIZE);
        model.addAttribute("more", (shown + 1L) * Letters.PAGE_SIZE < found.total());
        model.addAttribute("words", words);
        return "desk/letters";
    }
}
