package jp.menkyo.gateway.juki;

import java.net.URI;
import java.time.Duration;
import jp.menkyo.gateway.line.LineSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The connection to Juki-net. */
@ConfigurationProperties("menkyo.gateway.juki")
record JukiSettings(
        @Nullable URI url,
        @DefaultValue("2s") Duration connectTimeout,
        @DefaultValue("5s") Duration readTimeout) {

    LineSettings line() {
        return new LineSettings(url, connectTimeout, readTimeout);
    }
}
