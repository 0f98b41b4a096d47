package jp.menkyo.gateway.line;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.time.Duration;
import jp.menkyo.gateway.guard.Failure;
import jp.menkyo.gateway.guard.NotAnswered;
import org.jspecify.annotations.Nullable;

/** What the status line of an answer says (RFC 9110 15). */
final class Status {

    private static final int UNAUTHORISED = 401;
    private static final int FORBIDDEN = 403;
    private static final int TOO_MANY_REQUESTS = 429;

    private Status() {}

    /** @throws NotAnswered unless it is a success */
    static void check(HttpResponse<?> response) {
        int code = response.statusCode();
        if (code / 100 != 2) {
            throw new NotAnswered(failure(code), retryAfter(response.headers()));
        }
    }

    /** We follow nobody elsewhere: a redirection is not an answer we agreed on. */
    private static Failure failure(int code) {
        return switch (code) {
            case UNAUTHORISED, FORBIDDEN -> Failure.UNAUTHORISED;
            case TOO_MANY_REQUESTS -> Failure.TOO_MANY;
            default -> code >= 500 ? Failure.SERVER_ERROR : code >= 400 ? Failure.REFUSED : Failure.GARBAGE;
        };
    }

    /** Only seconds are understood; a date would need the clocks of both sides to agree. */
    private static @Nullable Duration retryAfter(HttpHeaders headers) {
        return headers.firstValue("Retry-After")
                .filter(seconds -> seconds.matches("[0-9]{1,6}"))
                .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)))
                .orElse(null);
    }
}
