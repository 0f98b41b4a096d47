package jp.menkyo.desk.treasury;

import jp.menkyo.audit.AuditTrail;
import jp.menkyo.intake.Applications;
import jp.menkyo.payment.slip.SlipNumber;
import jp.menkyo.payment.slip.SlipRefused;
import jp.menkyo.payment.slip.Slips;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A payment slip as PDF, made anew each time and kept nowhere; who looks is written down. */
@Controller
class SlipPdfController {

    private final Slips slips;
    private final Applications applications;
    private final AuditTrail audit;

    SlipPdfController(Slips slips, Applications applications, AuditTrail audit) {
        this.slips = slips;
        this.applications = applications;
        this.audit = audit;
    }

    @GetMapping("/desk/slips/{number}.pdf")
    @PreAuthorize("hasAnyRole('reception','treasurer')")
    ResponseEntity<byte[]> pdf(@PathVariable String number) {
        var slip = SlipNumber.typed(number).map(slips::get).orElseThrow(SlipRefused::unknown);
        if (!slip.payable()) {
            throw SlipRefused.used(slip);
        }
        var form = applications.get(slip.caseNumber()).form();
        audit.viewed("SLIP", slip.caseNumber(), slip.number().value(), "PRINT");
        var payer = new Slips.Payer(form.name().display(), form.kana().display());
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(slip.number() + ".pdf")
                                .build()
                                .toString())
                .body(slips.print(slip.number(), payer));
    }
}
