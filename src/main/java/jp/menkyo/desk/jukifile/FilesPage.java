package jp.menkyo.desk.jukifile;

import jp.menkyo.gateway.batch.Batches;
import jp.menkyo.shared.problem.Problem;
import jp.menkyo.staff.CurrentStaff;
import jp.menkyo.workflow.casepage.words.CaseWords;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** All inquiries by file, newest first, and the form that begins one. */
@Controller
@RequestMapping("/desk/juki/files")
@PreAuthorize(FilesPage.READERS)
class FilesPage {

    static final String READERS = "hasAnyRole('number-viewer','examiner','manager','auditor')";
    /** Who asks about numbers may ask about many of them. */
    static final String ASKERS = "hasRole('number-viewer')";

    private static final int SIZE = 20;

    private final Batches batches;
    private final CurrentStaff staff;
    private final CaseWords words;

    FilesPage(Batches batches, CurrentStaff staff, CaseWords words) {
        this.batches = batches;
        this.staff = staff;
        this.words = words;
    }

    @GetMapping
    String page(@RequestParam(defaultValue = "0") int page, Model model) {
        int shown = Math.max(0, page);
        var found = batches.page(shown, SIZE);
        model.addAttribute(
                "files",
                found.items().stream()
                        .map(batch -> FileLine.of(batch, batches.label(batch.source())))
                        .toList());
        model.addAttribute("more", found.more());
        model.addAttribute("page", shown);
        model.addAttribute("sources", batches.sources());
        model.addAttribute("words", words);
        return "desk/juki/files";
    }

    @PostMapping
    @PreAuthorize(ASKERS)
    String open(
            @RequestParam(defaultValue = "") String source,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes next) {
        try {
            return "redirect:/desk/juki/files/"
                    + batches.open(source, reason, staff.get().username());
        } catch (Problem problem) {
            next.addFlashAttribute("problem", problem.title());
            next.addFlashAttribute("reason", reason);
            return "redirect:/desk/juki/files";
        }
    }
}
