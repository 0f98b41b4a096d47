package jp.menkyo.mynumber.reveal.grant;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long temporary rights may be.
 *
 * @param longestMinutes longest right somebody may ask for
 * @param answeredWithin a request that nobody has answered by then lapses
 */
@ConfigurationProperties("menkyo.reveal.grant")
record GrantSettings(
        @DefaultValue("120") int longestMinutes,
        @DefaultValue("24h") Duration answeredWithin) {}
