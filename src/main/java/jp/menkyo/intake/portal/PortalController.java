package jp.menkyo.intake.portal;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.Set;
import java.util.regex.Pattern;
import jp.menkyo.intake.ApplicationProgress.ProgressView;
import jp.menkyo.intake.Applications;
import jp.menkyo.intake.portal.PortalRefused.Reason;
import jp.menkyo.mynumber.NumberShape;
import jp.menkyo.shared.transaction.ConcurrentWork;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The portal's interface; who calls was settled at the gate. */
@RestController
@RequestMapping(PortalController.PATH)
@Tag(name = "portal", description = "国家資格等情報連携・活用システム（マイナポータル）からの申請")
class PortalController {

    static final String PATH = "/api/portal/applications";

    private static final String KEY = "Idempotency-Key";
    private static final Pattern KEY_FORM = Pattern.compile("[A-Za-z0-9._~-]{8,100}");

    private final PortalDesk desk;
    private final PortalCases cases;
    private final PortalAmendments amendments;
    private final ConcurrentWork concurrent;
    private final Applications applications;

    PortalController(
            PortalDesk desk,
            PortalCases cases,
            PortalAmendments amendments,
            Applications applications,
            ConcurrentWork concurrent) {
        this.concurrent = concurrent;
        this.desk = desk;
        this.cases = cases;
        this.amendments = amendments;
        this.applications = applications;
    }

    record Accepted(String receiptNumber, Instant receivedAt) {}

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(summary = "署名済みの申請を受け付ける", description = PortalDescription.SUBMIT)
    @PortalDescription.Submission
    @ApiResponse(responseCode = "201", description = "受け付けた")
    @ApiResponse(responseCode = "200", description = "同じキー・同じ内容を前に受け付けた")
    ResponseEntity<Accepted> accept(
            @RequestHeader(name = KEY, required = false) @Nullable String key, HttpServletRequest request)
            throws IOException, ServletException {
        if (key == null) {
            throw new PortalRefused(Reason.IDEMPOTENCY_KEY);
        }
        check(key);
        var receipt = desk.accept("portal:" + key, Parts.of(request, Set.of("envelope", "signature")));
        var application = applications.get(receipt.receiptNumber());
        return ResponseEntity.status(receipt.repeated() ? HttpStatus.OK : HttpStatus.CREATED)
                .location(URI.create(PATH + "/" + receipt.receiptNumber()))
                .body(new Accepted(receipt.receiptNumber().value(), application.receivedAt()));
    }

    @GetMapping("/{receiptNumber}")
    @Operation(summary = "申請の状況を返す", description = "X-Pseudonym が申請時のものと違うときは404")
    ProgressView view(
            @PathVariable String receiptNumber,
            @RequestHeader(name = "X-Pseudonym", required = false) @Nullable String pseudonym) {
        return cases.view(receiptNumber, pseudonym);
    }

    @PostMapping("/{receiptNumber}/withdrawal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "申請を取り下げる", description = "処分が決まった後は409。" + PortalDescription.REPEATED)
    void withdraw(
            @PathVariable String receiptNumber,
            @RequestHeader(name = "X-Pseudonym", required = false) @Nullable String pseudonym,
            @RequestHeader(name = KEY, required = false) @Nullable String key) {
        check(key);
        concurrent.inTransaction(() -> cases.withdraw(receiptNumber, pseudonym, key));
    }

    @PostMapping(path = "/{receiptNumber}/amendments", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "補正の書類を受け取る", description = "補正を求めていないときは409。" + PortalDescription.REPEATED)
    @PortalDescription.AmendmentBody
    void amend(
            @PathVariable String receiptNumber,
            @RequestHeader(name = "X-Pseudonym", required = false) @Nullable String pseudonym,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            HttpServletRequest request)
            throws IOException, ServletException {
        check(key);
        var parts = Parts.of(request, Set.of("amendment"));
        concurrent.inTransaction(() -> amendments.amend(receiptNumber, pseudonym, key, parts));
    }

    private static void check(@Nullable String key) {
        if (key != null && (!KEY_FORM.matcher(key).matches() || NumberShape.containsNumber(key))) {
            throw new PortalRefused(Reason.IDEMPOTENCY_KEY);
        }
    }
}
