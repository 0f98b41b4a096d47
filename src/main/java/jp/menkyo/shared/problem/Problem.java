package jp.menkyo.shared.problem;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A refusal that a person or a program can act on: a stable code, an HTTP status and a Japanese sentence that says what is
 * wrong and what to do next. It never holds personal data. Subclasses are named after the fact.
 */
public abstract class Problem extends RuntimeException {

    private final int status;
    private final String code;
    private final String title;
    private final transient List<FieldError> errors;

    /** One field that is wrong; {@code field} is its name in the interface. */
    public record FieldError(String field, String code, String message) {}

    protected Problem(int status, String code, String message) {
        this(status, code, message, List.of());
    }

    protected Problem(int status, String code, String message, List<FieldError> errors) {
        super(message);
        this.status = status;
        this.code = code;
        this.title = message;
        this.errors = List.copyOf(errors);
    }

    public int status() {
        return status;
    }

    public String code() {
        return code;
    }

    /** The Japanese sentence. */
    public String title() {
        return title;
    }

    /** How long to wait before trying again, or null when trying again as it is makes no sense. */
    public @Nullable Duration retryAfter() {
        return null;
    }

    public List<FieldError> errors() {
        return errors;
    }
}
