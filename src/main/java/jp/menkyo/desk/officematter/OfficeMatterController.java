package jp.menkyo.desk.officematter;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jp.menkyo.staff.CurrentStaff;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** The examiner's door for what the office begins of its own accord. */
@RestController
@PreAuthorize("hasRole('examiner')")
@Tag(name = "office-matter", description = "職権の起案")
class OfficeMatterController {

    private static final String EXAMPLE = """
            {"procedure": "OFFICIAL_CORRECTION", "licence": "13-123", "reason": "新規登録のときの転記の誤り（卒業証明書と照合）",
             "correction": {"birthDate": "2001-05-06", "newCertificate": true}}""";

    private final OfficeMatterDesk desk;
    private final CurrentStaff staff;

    OfficeMatterController(OfficeMatterDesk desk, CurrentStaff staff) {
        this.desk = desk;
        this.staff = staff;
    }

    record Opened(String receiptNumber) {}

    @PostMapping(path = "/api/office-matters", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "職権の事案を始める",
            description = "名簿の免許について、処分・職権訂正・登録の回復・登録抹消・紐付けの解除（LINKAGE）の事案を開きます。名簿にない免許は404です。",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(examples = @ExampleObject(name = "職権訂正", value = EXAMPLE))))
    @ApiResponse(responseCode = "201", description = "事案を開いた")
    @ApiResponse(responseCode = "200", description = "同じキー・同じ内容で前に開いた")
    ResponseEntity<Opened> open(
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody OfficeMatter matter) {
        var receipt = desk.open(key, matter, staff.get().username());
        return ResponseEntity.status(receipt.repeated() ? HttpStatus.OK : HttpStatus.CREATED)
                .body(new Opened(receipt.receiptNumber().value()));
    }
}
