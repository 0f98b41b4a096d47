package jp.menkyo.desk.letter;

import java.time.LocalDate;
import jp.menkyo.audit.AuditTrail;
import jp.menkyo.notification.NoticeId;
import jp.menkyo.notification.letter.LetterRefused;
import jp.menkyo.notification.letter.Letters;
import jp.menkyo.staff.CurrentStaff;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Prints letters, made anew each time and kept nowhere, and writes down that they were posted. */
@Controller
@PreAuthorize("hasAnyRole('reception','issuer')")
class LetterActs {

    private static final String PAGE = "redirect:/desk/letters";

    private final Letters letters;
    private final CurrentStaff staff;
    private final AuditTrail audit;

    LetterActs(Letters letters, CurrentStaff staff, AuditTrail audit) {
        this.letters = letters;
        this.staff = staff;
        this.audit = audit;
    }

    @GetMapping("/desk/letters/{id:n_[a-z]{24}}.pdf")
    ResponseEntity<byte[]> print(@PathVariable String id) {
        var letter = letters.get(new NoticeId(id));
        var file = letters.print(letter.id());
        audit.viewed("LETTER", letter.caseNumber(), id, "PRINT");
        return pdf(file, "letter-" + letter.caseNumber());
    }

    @GetMapping("/desk/letters/of-day.pdf")
    ResponseEntity<byte[]> printDay(@RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day) {
        var file = letters.print(day);
        audit.viewed("LETTERS_OF_DAY", null, day.toString(), "PRINT");
        return pdf(file, "letters-" + day);
    }

    @PostMapping("/desk/letters/{id:n_[a-z]{24}}/posted")
    String posted(
            @PathVariable String id,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate postedOn,
            RedirectAttributes answer) {
        try {
            letters.posted(new NoticeId(id), postedOn, staff.get().username());
            answer.addFlashAttribute("done", "発送済みにしました。");
        } catch (LetterRefused refused) {
            answer.addFlashAttribute("refused", refused.title());
        }
        return PAGE;
    }

    @PostMapping("/desk/letters/of-day/posted")
    String dayPosted(
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day,
            @RequestParam String batch,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate postedOn,
            RedirectAttributes answer) {
        try {
            int posted = letters.posted(day, batch, postedOn, staff.get().username());
            answer.addFlashAttribute("done", posted + "通を発送済みにしました。");
        } catch (LetterRefused refused) {
            answer.addFlashAttribute("refused", refused.title());
        }
        return PAGE;
    }

    private static ResponseEntity<byte[]> pdf(byte[] file, String name) {
        var shown = ContentDisposition.inline().filename(name + ".pdf").build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, shown.toString())
                .body(file);
    }
}
