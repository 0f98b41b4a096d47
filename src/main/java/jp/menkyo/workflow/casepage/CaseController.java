package jp.menkyo.workflow.casepage;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import jp.menkyo.audit.AuditEntry;
import jp.menkyo.audit.AuditTrail;
import jp.menkyo.casefile.CaseFiles;
import jp.menkyo.casefile.CaseNotFound;
import jp.menkyo.certificate.Certificates;
import jp.menkyo.certificate.proof.RegistrationProofs;
import jp.menkyo.document.DocumentMissing;
import jp.menkyo.document.Documents;
import jp.menkyo.shared.CaseNumber;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Cases for programs and for the viewer beside a task; every look is written down. */
@RestController
@RequestMapping("/api/cases/{caseNumber}")
@PreAuthorize(CaseController.READERS)
@Tag(name = "cases", description = "事案")
class CaseController {

    static final String READERS =
            "hasAnyRole('reception','examiner','approver','issuer','treasurer','manager','auditor')";
    private static final String PAPER_READERS =
            "hasAnyRole('reception','examiner','approver','issuer','manager','auditor')";

    private final CasePages pages;
    private final CaseFiles cases;
    private final Documents documents;
    private final Certificates certificates;
    private final RegistrationProofs proofs;
    private final AuditTrail audit;

    CaseController(
            CasePages pages,
            CaseFiles cases,
            Documents documents,
            Certificates certificates,
            RegistrationProofs proofs,
            AuditTrail audit) {
        this.pages = pages;
        this.cases = cases;
        this.documents = documents;
        this.certificates = certificates;
        this.proofs = proofs;
        this.audit = audit;
    }

    @GetMapping
    @PreAuthorize(PAPER_READERS)
    @Operation(summary = "事案")
    CasePage get(@PathVariable String caseNumber) {
        return pages.open(number(caseNumber), "CASE_PAGE");
    }

    @GetMapping("/timeline")
    @Operation(summary = "事案の経過")
    List<AuditEntry> timeline(@PathVariable String caseNumber) {
        var number = number(caseNumber);
        cases.get(number);
        return audit.of(number);
    }

    @GetMapping("/documents/{id}")
    @PreAuthorize(PAPER_READERS)
    @Operation(summary = "書類")
    ResponseEntity<byte[]> document(@PathVariable String caseNumber, @PathVariable String id) {
        var number = number(caseNumber);
        cases.get(number);
        var known = documents.of(number).stream()
                .filter(info -> info.id().value().equals(id))
                .findFirst()
                .orElseThrow(DocumentMissing::new);
        return file(documents.open(known.id()).content(), known.mediaType(), number.value() + "-" + id);
    }

    @GetMapping("/certificate.pdf")
    @PreAuthorize(PAPER_READERS)
    @Operation(summary = "免許証のPDF")
    ResponseEntity<byte[]> certificate(@PathVariable String caseNumber) {
        var number = number(caseNumber);
        cases.get(number);
        return file(certificates.pdf(number), MediaType.APPLICATION_PDF_VALUE, number.value() + "-certificate.pdf");
    }

    @GetMapping("/proof.pdf")
    @PreAuthorize(PAPER_READERS)
    @Operation(summary = "登録証明書のPDF")
    ResponseEntity<byte[]> proof(@PathVariable String caseNumber) {
        var number = number(caseNumber);
        cases.get(number);
        return file(proofs.pdf(number), MediaType.APPLICATION_PDF_VALUE, number.value() + "-proof.pdf");
    }

    private static CaseNumber number(String text) {
        try {
            return new CaseNumber(text);
        } catch (IllegalArgumentException notANumber) {
            throw new CaseNotFound();
        }
    }

    private static ResponseEntity<byte[]> file(byte[] content, String type, String name) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().filename(name).build().toString())
                .body(content);
    }
}
