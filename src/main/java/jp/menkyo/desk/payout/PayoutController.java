package jp.menkyo.desk.payout;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import jp.menkyo.audit.AuditTrail;
import jp.menkyo.payment.payout.PayoutRefused;
import jp.menkyo.payment.payout.Payouts;
import jp.menkyo.staff.CurrentStaff;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Makes files of transfers and hands them out; the accounts stand in the file and on no page. */
@Controller
@PreAuthorize("hasRole('treasurer')")
class PayoutController {

    private static final String PAGE = "/desk/payouts";

    private final Payouts payouts;
    private final CurrentStaff staff;
    private final AuditTrail audit;

    PayoutController(Payouts payouts, CurrentStaff staff, AuditTrail audit) {
        this.payouts = payouts;
        this.staff = staff;
        this.audit = audit;
    }

    @GetMapping(PAGE)
    String list(@RequestParam(defaultValue = "0") int page, Model model) {
        int shown = Math.max(0, page);
        audit.viewed("PAYOUT_LIST", null, null, "NEWEST");
        model.addAttribute("waiting", payouts.waiting());
        model.addAttribute("nextDay", payouts.nextDay());
        model.addAttribute(
                "lines", payouts.page(shown).stream().map(PayoutLine::of).toList());
        model.addAttribute("page", shown);
        model.addAttribute("size", Payouts.PAGE_SIZE);
        model.addAttribute("more", (shown + 1L) * Payouts.PAGE_SIZE < payouts.count());
        return "desk/payouts";
    }

    @PostMapping(PAGE)
    String make(
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
                    LocalDate transferOn,
            RedirectAttributes answer) {
        try {
            var day = transferOn == null ? LocalDate.MIN : transferOn;
            var made = payouts.make(day, staff.get().username());
            answer.addFlashAttribute("made", PayoutLine.of(made));
        } catch (PayoutRefused refused) {
            answer.addFlashAttribute("refused", refused.title());
        }
        return "redirect:" + PAGE;
    }

    @PostMapping(PAGE + "/{id}/file")
    ResponseEntity<byte[]> file(@PathVariable String id) {
        var file = payouts.file(id);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(file.content());
    }
}
