package jp.menkyo.intake.counter;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import jp.menkyo.staff.CurrentStaff;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The reception desk's door for paper applications of every procedure, with or without scans. */
@RestController
@RequestMapping("/api/counter/applications")
@PreAuthorize("hasRole('reception')")
@Tag(name = "counter", description = "窓口・郵送の受付")
class CounterController {

    private static final String KEY = "Idempotency-Key";

    private final CounterDesk desk;
    private final CurrentStaff staff;

    CounterController(CounterDesk desk, CurrentStaff staff) {
        this.desk = desk;
        this.staff = staff;
    }

    record Receipt(String receiptNumber) {}

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "紙の申請を受け付ける", description = CounterDescription.KEY)
    @CounterDescription.Body
    @ApiResponse(responseCode = "201", description = "受け付けた")
    @ApiResponse(responseCode = "200", description = "同じキー・同じ内容を前に受け付けた")
    ResponseEntity<Receipt> accept(
            @RequestHeader(name = KEY, required = false) @Nullable String key, HttpServletRequest request)
            throws IOException {
        return receipt(key, CounterPost.json(request));
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(summary = "紙の申請をスキャンとともに受け付ける", description = CounterDescription.KEY)
    @CounterDescription.Body
    @ApiResponse(responseCode = "201", description = "受け付けた")
    @ApiResponse(responseCode = "200", description = "同じキー・同じ内容を前に受け付けた")
    ResponseEntity<Receipt> acceptWithScans(
            @RequestHeader(name = KEY, required = false) @Nullable String key, HttpServletRequest request)
            throws IOException, ServletException {
        return receipt(key, CounterPost.multipart(request));
    }

    private ResponseEntity<Receipt> receipt(@Nullable String key, CounterPost post) {
        var receipt = desk.accept(key, post, staff.get().username());
        return ResponseEntity.status(receipt.repeated() ? HttpStatus.OK : HttpStatus.CREATED)
                .body(new Receipt(receipt.receiptNumber().value()));
    }
}
