package jp.menkyo.gateway.line;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.core.IntervalFunction;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import jp.menkyo.gateway.GatewayUnavailable;
import jp.menkyo.gateway.Inquiries;
import jp.menkyo.gateway.Inquiry;
import jp.menkyo.shared.OpaqueId;
import org.jspecify.annotations.Nullable;

/**
 * The line to one outside system. A call is answered, or it fails with a reason; both are written down. After too many
 * failures nothing is sent for a while, so that an outage there does not become one here.
 */
public final class Line {

    private static final Duration PAUSE = Duration.ofMillis(300);

    private final String gateway;
    private final Exchange exchange;
    private final CircuitBreaker breaker;
    private final Retry twice;
    private final Inquiries inquiries;
    private final Clock clock;
    private volatile Instant changedAt;
    private volatile @Nullable Trouble trouble;

    /** The last thing that went wrong. */
    record Trouble(Failure failure, Instant at) {}

    Line(String gateway, Exchange exchange, CircuitBreaker breaker, Inquiries inquiries, Clock clock) {
        this.gateway = gateway;
        this.exchange = exchange;
        this.breaker = breaker;
        this.inquiries = inquiries;
        this.clock = clock;
        this.changedAt = clock.instant();
        breaker.getEventPublisher().onStateTransition(change -> changedAt = clock.instant());
        this.twice = Retry.of(
                gateway,
                RetryConfig.custom()
                        .maxAttempts(2)
                        .intervalFunction(IntervalFunction.ofRandomized(PAUSE, 0.5))
                        .retryOnException(Line::passing)
                        .build());
    }

    /**
     * Sends something that changes the other side; the idempotency key makes sending it again harmless, but that is for the
     * caller to decide.
     *
     * @throws GatewayUnavailable when there is no usable answer
     */
    public <A extends Answer> A send(Call<A> call) {
        return attempt(call);
    }

    /**
     * Reads; tries once more when the line failed.
     *
     * @throws GatewayUnavailable when there is no usable answer
     */
    public <A extends Answer> A read(Call<A> call) {
        return twice.executeSupplier(() -> attempt(call));
    }

    private <A extends Answer> A attempt(Call<A> call) {
        var requestId = OpaqueId.random("rq");
        var started = clock.instant();
        try {
            A answer = breaker.executeSupplier(() -> exchange.make(call, requestId));
            write(call, requestId, started, answer.outcome(), answer.processingNumber());
            return answer;
        } catch (CallNotPermittedException closed) {
            throw new GatewayUnavailable(gateway, Failure.BREAKER_OPEN.name());
        } catch (Exchange.Failed failed) {
            trouble = new Trouble(failed.failure(), clock.instant());
            write(call, requestId, started, failed.failure().name(), null);
            throw new GatewayUnavailable(gateway, failed.failure().name());
        }
    }

    private void write(
            Call<?> call, String requestId, Instant started, String outcome, @Nullable String processingNumber) {
        inquiries.add(new Inquiry(
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

    private static boolean passing(Throwable thrown) {
        return thrown instanceof GatewayUnavailable unavailable
                && Failure.valueOf(unavailable.reason()).passing();
    }

    String gateway() {
        return gateway;
    }

    CircuitBreaker.State state() {
        return breaker.getState();
    }

    Instant changedAt() {
        return changedAt;
    }

    @Nullable
    Trouble trouble() {
        return trouble;
    }
}
