package jp.menkyo.desk.counter;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.Arrays;
import jp.menkyo.audit.AuditTrail;
import jp.menkyo.document.DocumentKind;
import jp.menkyo.intake.Application;
import jp.menkyo.intake.Applications;
import jp.menkyo.shared.CaseNumber;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What the reception desk prints. Slips are made anew each time and kept nowhere; who prints one is written down. */
@Controller
@Hidden
@PreAuthorize("hasRole('reception')")
class ReceptionPapers {

    private final ReceiptSlip slip;
    private final SeparatorSheet sheet;
    private final Applications applications;
    private final AuditTrail audit;

    ReceptionPapers(ReceiptSlip slip, SeparatorSheet sheet, Applications applications, AuditTrail audit) {
        this.slip = slip;
        this.sheet = sheet;
        this.applications = applications;
        this.audit = audit;
    }

    @GetMapping("/desk/receipt-slips/{receiptNumber}.pdf")
    ResponseEntity<byte[]> slip(@PathVariable String receiptNumber) {
        var application = find(receiptNumber);
        audit.viewed("RECEIPT_SLIP", application.receiptNumber(), receiptNumber, "PRINT");
        return file(slip.print(application), receiptNumber + "-receipt.pdf");
    }

    @GetMapping("/desk/separator-sheets/{kind}.pdf")
    ResponseEntity<byte[]> sheet(@PathVariable String kind) {
        var known = Arrays.stream(DocumentKind.values())
                .filter(one -> one.handedIn() && one.name().equals(kind))
                .findFirst()
                .orElseThrow(PrintRefused::noSuchPaper);
        return file(sheet.print(known), "separator-" + kind + ".pdf");
    }

    private Application find(String receiptNumber) {
        try {
            return applications.find(new CaseNumber(receiptNumber)).orElseThrow(PrintRefused::noSuchCase);
        } catch (IllegalArgumentException notANumber) {
            throw PrintRefused.noSuchCase();
        }
    }

    private static ResponseEntity<byte[]> file(byte[] content, String name) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().filename(name).build().toString())
                .body(content);
    }
}
