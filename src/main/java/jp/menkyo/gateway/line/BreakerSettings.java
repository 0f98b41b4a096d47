package jp.menkyo.gateway.line;

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
        @DefaultValue("30s") Duration openFor) {}
