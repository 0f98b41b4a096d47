package jp.menkyo.desk.casetabs;

import jp.menkyo.casefile.note.Mentions;
import jp.menkyo.staff.CurrentStaff;
import jp.menkyo.workflow.casepage.words.CaseWords;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Cases to whose notes colleagues have called the reader. */
@Controller
@PreAuthorize("hasAnyRole('reception','examiner','approver','issuer','manager','auditor')")
class MentionsController {

    private final Mentions mentions;
    private final CurrentStaff staff;
    private final CaseWords words;

    MentionsController(Mentions mentions, CurrentStaff staff, CaseWords words) {
        this.mentions = mentions;
        this.staff = staff;
        this.words = words;
    }

    @GetMapping("/desk/mentions")
    String list(Model model) {
        model.addAttribute("mentions", mentions.of(staff.get().username()));
        model.addAttribute("words", words);
        return "desk/casetabs/mentions";
    }
}
