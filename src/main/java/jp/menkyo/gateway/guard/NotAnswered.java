package jp.menkyo.gateway.guard;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** There is no usable answer. It carries nothing of what was sent or received, and no stack: it is an expected event. */
public final class NotAnswered extends RuntimeException {

    private final Failure failure;
    private final @Nullable Duration retryAfter;

    public NotAnswered(Failure failure) {
        this(failure, null);
    }

    /** @param retryAfter how long the other side asks us to wait (RFC 9110 10.2.3) */
    public NotAnswered(Failure failure, @Nullable Duration retryAfter) {
        super(failure.name(), null, false, false);
        this.failure = failure;
        this.retryAfter = retryAfter;
    }

    public Failure failure() {
        return failure;
    }

    public @Nullable Duration retryAfter() {
        return retryAfter;
    }

    /** May it be tried once more at once? */
    public boolean passing() {
        return failure.passing() && retryAfter == null;
    }
}
