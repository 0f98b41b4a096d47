package jp.menkyo.gateway.guard;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.bulkhead.BulkheadFullException;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import jp.menkyo.gateway.GatewayStatus.Condition;

/**
 * Stands before one gateway and holds back what must not be sent now: after too many failures, while the other side asked
 * for a pause, when all places are taken, when the quota is used up. What is held back is never lost; the case asks again.
 */
public final class Guard {

    private static final int TRIALS = 2;
    /** However long a pause the other side asks for, after this we look again. */
    private static final Duration LONGEST_REST = Duration.ofMinutes(10);

    private final Bulkhead places;
    private final CircuitBreaker breaker;
    private final Quotas quotas;
    private volatile Instant changedAt;
    private volatile long restUntil = System.nanoTime();

    public Guard(String gateway, LinePolicy policy, BreakerSettings settings, Quotas quotas, Clock clock) {
        this.places = Bulkhead.of(
                gateway,
                BulkheadConfig.custom()
                        .maxConcurrentCalls(policy.atOnce())
                        .maxWaitDuration(policy.queueFor())
                        .build());
        this.breaker = CircuitBreaker.of(gateway, settings.config(TRIALS));
        this.quotas = quotas;
        this.changedAt = clock.instant();
        breaker.getEventPublisher().onStateTransition(change -> changedAt = clock.instant());
    }

    /** @throws NotAnswered when the call is held back, or as {@code call} does */
    public <A> A pass(Supplier<A> call) {
        if (System.nanoTime() - restUntil < 0) {
            throw new NotAnswered(Failure.RESTING);
        }
        try {
            return places.executeSupplier(() -> breaker.executeSupplier(() -> counted(call)));
        } catch (BulkheadFullException full) {
            throw new NotAnswered(Failure.BUSY);
        } catch (CallNotPermittedException open) {
            throw new NotAnswered(Failure.BREAKER_OPEN);
        } catch (NotAnswered failed) {
            rest(failed);
            throw failed;
        }
    }

    private <A> A counted(Supplier<A> call) {
        quotas.take();
        return call.get();
    }

    private void rest(NotAnswered failed) {
        var wanted = failed.retryAfter();
        if (wanted != null) {
            var rest = wanted.compareTo(LONGEST_REST) > 0 ? LONGEST_REST : wanted;
            restUntil = System.nanoTime() + rest.toNanos();
        }
    }

    /** Forgets earlier failures: the next call goes out and shows how things are. */
    public void open() {
        restUntil = System.nanoTime();
        breaker.transitionToClosedState();
    }

    public Condition condition() {
        return switch (breaker.getState()) {
            case OPEN, FORCED_OPEN -> Condition.INTERRUPTED;
            case HALF_OPEN -> Condition.PROBING;
            default -> System.nanoTime() - restUntil < 0 ? Condition.RESTING : Condition.WORKING;
        };
    }

    public Instant changedAt() {
        return changedAt;
    }

    /** Calls on their way now. */
    public int busy() {
        return places.getBulkheadConfig().getMaxConcurrentCalls()
                - places.getMetrics().getAvailableConcurrentCalls();
    }

    public Quotas quotas() {
        return quotas;
    }
}
