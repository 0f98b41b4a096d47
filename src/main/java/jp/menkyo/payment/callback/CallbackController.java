package jp.menkyo.payment.callback;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import jp.menkyo.audit.AuditTrail;
import jp.menkyo.shared.transaction.ConcurrentWork;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/payments/callbacks}: the payment service reports on an order. */
@RestController
class CallbackController {

    static final String PATH = "/api/payments/callbacks";
    private static final String REFUSED = "PAYMENT_CALLBACK";
    private static final int LARGEST = 8 * 1024;
    private static final ObjectReader READER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .build()
            .readerFor(PaymentNotice.class);

    private final Callbacks callbacks;
    private final ConcurrentWork concurrent;
    private final CallbackSignature signature;
    private final AuditTrail audit;

    CallbackController(Callbacks callbacks, CallbackSignature signature, AuditTrail audit, ConcurrentWork concurrent) {
        this.concurrent = concurrent;
        this.callbacks = callbacks;
        this.signature = signature;
        this.audit = audit;
    }

    record Receipt(String eventId, Outcome outcome) {}

    @Operation(
            summary = "決済サービスからの通知",
            description = "X-Signature には、本文の全バイトに対する HMAC-SHA-256 を sha256= と16進小文字で付ける。同じ eventId には同じ答えを返す。",
            requestBody =
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                                            schema = @Schema(implementation = PaymentNotice.class),
                                            examples = @ExampleObject(CallbackExample.JSON))))
    @PostMapping(path = PATH, consumes = MediaType.APPLICATION_JSON_VALUE)
    Receipt receive(
            HttpServletRequest request, @RequestHeader(name = "X-Signature", required = false) @Nullable String header)
            throws IOException {
        var body = request.getInputStream().readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
            throw new CallbackRefused.TooLarge();
        }
        if (!signature.matches(body, header)) {
            audit.refused(REFUSED, null, null, "SIGNATURE_FORGED");
            throw new CallbackRefused.Forged();
        }
        return settle(read(body, request));
    }

    private Receipt settle(PaymentNotice notice) {
        try {
            var outcome = concurrent.inTransaction(() -> callbacks.receive(notice));
            if (outcome.refused()) {
                throw new CallbackRefused.Mismatch(outcome);
            }
            return new Receipt(notice.eventId(), outcome);
        } catch (CallbackRefused refused) {
            audit.refused(REFUSED, null, notice.chargeId(), refused.code());
            throw refused;
        }
    }

    private PaymentNotice read(byte[] body, HttpServletRequest request) throws IOException {
        try {
            @Nullable PaymentNotice notice = READER.readValue(body);
            if (notice != null) {
                return notice;
            }
        } catch (JsonProcessingException e) {
            throw new HttpMessageNotReadableException("callback", e, new ServletServerHttpRequest(request));
        }
        throw new HttpMessageNotReadableException("an empty callback", new ServletServerHttpRequest(request));
    }
}
