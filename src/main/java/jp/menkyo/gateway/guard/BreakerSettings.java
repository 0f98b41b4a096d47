package jp.menkyo.gateway.guard;

import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When a line is taken out of use and for how long.
 *
 * @param calls how many of the last calls count
 * @param failurePercent share of failures that opens the breaker
 * @param openFor how long nothing is sent before two calls try again
 */
@ConfigurationProperties("menkyo.gateway.breaker")
public record BreakerSettings(
        @DefaultValue("10") int calls,
        @DefaultValue("50") float failurePercent,
        @DefaultValue("30s") Duration openFor) {

    /** What was not sent does not count, and a refused question is an answer. */
    CircuitBreakerConfig config(int trials) {
        return CircuitBreakerConfig.custom()
                .slidingWindowSize(calls)
                .minimumNumberOfCalls(calls / 2)
                .failureRateThreshold(failurePercent)
                .waitDurationInOpenState(openFor)
                .permittedNumberOfCallsInHalfOpenState(trials)
                .ignoreException(thrown ->
                        thrown instanceof NotAnswered held && !held.failure().sent())
                .recordException(thrown -> !(thrown instanceof NotAnswered failed)
                        || failed.failure().outage())
                .build();
    }
}
