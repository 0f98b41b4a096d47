package jp.menkyo.gateway.search;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Limits of the terminal search.
 *
 * @param searchesPerHour how often one officer may search
 * @param keepHits how long the references of listed people are kept
 */
@ConfigurationProperties("menkyo.gateway.juki.terminal")
record TerminalSettings(
        @DefaultValue("20") int searchesPerHour,
        @DefaultValue("7d") Duration keepHits) {}
