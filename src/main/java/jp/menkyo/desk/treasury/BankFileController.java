package jp.menkyo.desk.treasury;

import java.io.IOException;
import jp.menkyo.audit.AuditTrail;
import jp.menkyo.payment.bank.BankFiles;
import jp.menkyo.payment.bank.TakenFile;
import jp.menkyo.payment.bank.file.BankFileRefused;
import jp.menkyo.shared.problem.Problem;
import jp.menkyo.shared.transaction.ConcurrentWork;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The bank's files of paid slips: taking one, and what became of its rows. */
@Controller
@RequestMapping("/desk/bank-files")
@PreAuthorize("hasAnyRole('treasurer','manager','auditor')")
class BankFileController {

    private static final String PAGE = "redirect:/desk/bank-files";
    private static final int ERRORS_SHOWN = 100;

    private final BankFiles files;
    private final ConcurrentWork concurrent;
    private final CurrentStaff staff;
    private final CaseWords words;
    private final AuditTrail audit;

    BankFileController(
            BankFiles files, ConcurrentWork concurrent, CurrentStaff staff, CaseWords words, AuditTrail audit) {
        this.files = files;
        this.concurrent = concurrent;
        this.staff = staff;
        this.words = words;
        this.audit = audit;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "0") int page, Model model) {
        int shown = Math.max(0, page);
        model.addAttribute("files", files.files(shown));
        paging(model, shown, files.count());
        return "desk/bank-files";
    }

    @GetMapping("/{id}")
    String show(@PathVariable long id, @RequestParam(defaultValue = "0") int page, Model model) {
        int shown = Math.max(0, page);
        TakenFile file = files.file(id).orElseThrow(NoSuchFile::new);
        model.addAttribute("file", file);
        model.addAttribute("rows", files.rows(id, shown));
        paging(model, shown, file.rows());
        return "desk/bank-file";
    }

    private void paging(Model model, int shown, long total) {
        model.addAttribute("total", total);
        model.addAttribute("page", shown);
        model.addAttribute("size", BankFiles.PAGE_SIZE);
        model.addAttribute("more", (shown + 1L) * BankFiles.PAGE_SIZE < total);
        model.addAttribute("words", words);
    }

    @PostMapping
    @PreAuthorize("hasRole('treasurer')")
    String take(@RequestParam(required = false) @Nullable MultipartFile file, RedirectAttributes said)
            throws IOException {
        var content = file == null ? new byte[0] : file.getBytes();
        var name = file == null || file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        var officer = staff.get().username();
        try {
            long id = concurrent.inTransaction(() -> files.take(content, name, officer));
            said.addFlashAttribute("done", "ファイルを取り込みました。");
            return PAGE + "/" + id;
        } catch (BankFileRefused refused) {
            audit.refused("BANK_FILE", null, null, refused.code());
            said.addFlashAttribute("refused", refused.title());
            said.addFlashAttribute(
                    "errors", refused.errors().stream().limit(ERRORS_SHOWN).toList());
            said.addFlashAttribute("errorsMore", refused.errors().size() - ERRORS_SHOWN);
            return PAGE;
        }
    }

    /** No file with this number was taken. */
    static final class NoSuchFile extends Problem {

        NoSuchFile() {
            super(404, "UNKNOWN_BANK_FILE", "この番号のファイルは取り込んでいません。納付済ファイルの一覧から選び直してください。");
        }
    }
}
