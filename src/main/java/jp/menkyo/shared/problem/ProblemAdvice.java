package jp.menkyo.shared.problem;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Turns refusals into RFC 9457 problem documents: a Japanese sentence, a stable code, the fields at fault, no data. */
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {

    /** The request itself (RFC 3986, 4.4). Its address would be set otherwise, and whoever mistypes puts a number there. */
    private static final URI HERE = URI.create("");

    @ExceptionHandler(Problem.class)
    ResponseEntity<Object> refuse(Problem problem) {
        var answer = answer(HttpStatus.valueOf(problem.status()), problem.code(), problem.title(), problem.errors());
        var wait = problem.retryAfter();
        if (wait == null) {
            return answer;
        }
        return ResponseEntity.status(answer.getStatusCode())
                .header(HttpHeaders.RETRY_AFTER, Long.toString(wait.toSeconds()))
                .body(answer.getBody());
    }

    @Override
    protected ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException unreadable,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        if (unreadable.getCause() instanceof UnrecognizedPropertyException unknown) {
            var error = new Problem.FieldError(path(unknown), "UNKNOWN_FIELD", "この項目は受け付けていません。項目名を確かめてください。");
            return answer(HttpStatus.BAD_REQUEST, "UNKNOWN_FIELD", "受け付けていない項目が含まれています。", List.of(error));
        }
        if (unreadable.getCause() instanceof ValueInstantiationException refused
                && refused.getCause() instanceof Problem problem) {
            return refuse(problem);
        }
        if (unreadable.getCause() instanceof JsonMappingException wrong
                && !wrong.getPath().isEmpty()) {
            var error = new Problem.FieldError(path(wrong) + missing(wrong), "INVALID_VALUE", "値がないか、形式が正しくありません。");
            return answer(HttpStatus.BAD_REQUEST, "INVALID_VALUE", "値がないか、形式の正しくない項目があります。", List.of(error));
        }
        return answer(HttpStatus.BAD_REQUEST, "UNREADABLE", "送られた内容を読み取れません。形式を確かめてください。", List.of());
    }

    @Override
    protected ResponseEntity<Object> handleMaxUploadSizeExceededException(
            MaxUploadSizeExceededException tooLarge, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return answer(
                HttpStatus.PAYLOAD_TOO_LARGE,
                "DOCUMENT_TOO_LARGE",
                "送られたファイルが大きすぎます。1件10MB以下、合計60MB以下にしてください。",
                List.of());
    }

    @ExceptionHandler(MultipartException.class)
    ResponseEntity<Object> refuse(MultipartException broken) {
        return answer(HttpStatus.BAD_REQUEST, "UNREADABLE", "送られた内容を読み取れません。形式を確かめてください。", List.of());
    }

    @Override
    protected ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException invalid, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var errors = invalid.getFieldErrors().stream()
                .map(error -> new Problem.FieldError(error.getField(), "INVALID_VALUE", "入力内容を確かめてください。"))
                .toList();
        return answer(HttpStatus.UNPROCESSABLE_ENTITY, "INVALID_VALUE", "入力内容に誤りがあります。", errors);
    }

    /** Whatever else the framework refuses; its own words are English and may quote what was sent. */
    @Override
    protected ResponseEntity<Object> handleExceptionInternal(
            Exception refused, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var known = HttpStatus.valueOf(status.value());
        var answer = answer(known, known.name(), sentence(known), List.of());
        return ResponseEntity.status(known).headers(headers).body(answer.getBody());
    }

    private static String sentence(HttpStatus status) {
        if (status == HttpStatus.NOT_FOUND) {
            return "見つかりません。アドレスと番号を確かめてください。";
        }
        return status.is4xxClientError() ? "この要求は受け付けられません。方法と形式を確かめてください。" : "処理できませんでした。時間をおいて、もう一度試してください。";
    }

    /** A record that misses a component says which. */
    private static String missing(JsonMappingException exception) {
        return exception.getCause() instanceof NullPointerException empty ? "." + empty.getMessage() : "";
    }

    private static String path(JsonMappingException exception) {
        return exception.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
                .collect(Collectors.joining("."));
    }

    private static ResponseEntity<Object> answer(
            HttpStatus status, String code, String title, List<Problem.FieldError> errors) {
        var detail = ProblemDetail.forStatus(status);
        detail.setType(URI.create("urn:menkyo:problem:" + code.toLowerCase(java.util.Locale.ROOT)));
        detail.setTitle(title);
        detail.setInstance(HERE);
        detail.setProperty("code", code);
        detail.setProperty("errors", errors);
        return ResponseEntity.status(status).body(detail);
    }
}
