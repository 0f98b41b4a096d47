package jp.menkyo.gateway.line;

import io.github.resilience4j.core.IntervalFunction;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import jp.menkyo.gateway.GatewayUnavailable;
import jp.menkyo.gateway.Inquiry;
import jp.menkyo.gateway.guard.Failure;
import jp.menkyo.gateway.guard.Guard;
import jp.menkyo.gateway.guard.LinePolicy;
import jp.menkyo.gateway.guard.NotAnswered;
import jp.menkyo.shared.OpaqueId;
import org.jspecify.annotations.Nullable;

/**
 * The line to one outside system. A call is answered, or it fails with a reason; both are written down. What its guard
 * holds back is not sent, so that an outage there does not become one here.
 */
public final class Line {

    private static final double JITTER = 0.5;

    private final String gateway;
    private final Exchange exchange;
    private final Guard guard;
    private final LinePolicy policy;
    private final Duration usualLimit;
    private final Books books;
    private final Gauge gauge;
    private final Clock clock;
    private final Map<Integer, Retry> retries = new ConcurrentHashMap<>();
    private volatile @Nullable Trouble trouble;

    /** The last thing that went wrong. */
    record Trouble(Failure failure, Instant at) {}

    Line(
            String gateway,
            Exchange exchange,
            Guard guard,
            LinePolicy policy,
            Duration usualLimit,
            Books books,
            Gauge gauge,
            Clock clock) {
        this.gateway = gateway;
        this.exchange = exchange;
        this.guard = guard;
        this.policy = policy;
        this.usualLimit = usualLimit;
        this.books = books;
        this.gauge = gauge;
        this.clock = clock;
    }

    /**
     * Sends something that changes the other side. It is in the books before it leaves, and is sent again at once only where
     * the settings say that the other side knows a repeated key.
     *
     * @throws GatewayUnavailable when there is no usable answer
     */
    public <A extends Answer> A send(Call<A> call) {
        books.leaving(gateway, call);
        try {
            A answer = answer(call);
            books.fared(gateway, call, answer.outcome(), true);
            return answer;
        } catch (NotAnswered failed) {
            books.fared(gateway, call, failed.failure().name(), false);
            throw unavailable(failed);
        }
    }

    /**
     * Reads; tries again when the line failed, as often as the settings say.
     *
     * @throws GatewayUnavailable when there is no usable answer
     */
    public <A extends Answer> A read(Call<A> call) {
        try {
            return answer(call);
        } catch (NotAnswered failed) {
            throw unavailable(failed);
        }
    }

    /**
     * Fetches a file; what was in {@code into} is overwritten. Tries again as {@link #read} does.
     *
     * @throws GatewayUnavailable when it does not come whole
     */
    public Fetched fetch(Call<Fetched> call, Path into) {
        try {
            return answer(call, (requestId, limit) -> exchange.fetch(call, requestId, limit, into));
        } catch (NotAnswered failed) {
            throw unavailable(failed);
        }
    }

    private <A extends Answer> A answer(Call<A> call) {
        return answer(call, (requestId, limit) -> exchange.make(call, requestId, limit));
    }

    private <A extends Answer> A answer(Call<A> call, BiFunction<String, Duration, A> exchanged) {
        return retry(policy.of(call.operation()).tries())
                .executeSupplier(() -> attempt(call, requestId -> exchanged.apply(requestId, limit(call.operation()))));
    }

    /** Of one try. */
    private Duration limit(String operation) {
        var own = policy.of(operation).timeLimit();
        return own == null ? usualLimit : own;
    }

    private Retry retry(int tries) {
        return retries.computeIfAbsent(
                tries,
                most -> Retry.of(
                        gateway,
                        RetryConfig.custom()
                                .maxAttempts(most)
                                .intervalFunction(IntervalFunction.ofRandomized(policy.retryPause(), JITTER))
                                .retryOnException(thrown -> thrown instanceof NotAnswered failed && failed.passing())
                                .build()));
    }

    private <A extends Answer> A attempt(Call<A> call, Function<String, A> exchanged) {
        var requestId = OpaqueId.random("rq");
        var started = clock.instant();
        var watch = gauge.start();
        try {
            A answer = unlessStopped(() -> guard.pass(() -> exchanged.apply(requestId)));
            gauge.stop(watch, call.operation(), answer.outcome());
            write(call, requestId, started, answer.outcome(), answer.processingNumber());
            return answer;
        } catch (NotAnswered failed) {
            gauge.stop(watch, call.operation(), failed.failure().name());
            if (failed.failure().sent()) {
                trouble = new Trouble(failed.failure(), clock.instant());
                write(call, requestId, started, failed.failure().name(), null);
            }
            throw failed;
        }
    }

    private <A> A unlessStopped(Supplier<A> call) {
        if (books.stopped(gateway)) {
            throw new NotAnswered(Failure.STOPPED);
        }
        return call.get();
    }

    private void write(
            Call<?> call, String requestId, Instant started, String outcome, @Nullable String processingNumber) {
        books.add(new Inquiry(
                call.caseNumber(),
                gateway,
                call.operation(),
                call.legalBasis(),
                requestId,
                started,
                clock.instant(),
                outcome,
                processingNumber));
    }

    private GatewayUnavailable unavailable(NotAnswered failed) {
        return new GatewayUnavailable(gateway, failed.failure().name());
    }

    String gateway() {
        return gateway;
    }

    Guard guard() {
        return guard;
    }

    LinePolicy policy() {
        return policy;
    }

    @Nullable
    Trouble trouble() {
        return trouble;
    }
}
