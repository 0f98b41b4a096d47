package jp.menkyo.gateway.virusscan;

import java.net.URI;
import java.time.Duration;
import jp.menkyo.gateway.line.LineSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The connection to the virus scanner.
 *
 * @param legalBasis code of the provision that makes us look (安全管理措置, 個人情報保護法第66条)
 */
@ConfigurationProperties("menkyo.gateway.virusscan")
record VirusscanSettings(
        @Nullable URI url,
        @DefaultValue("1s") Duration connectTimeout,
        @DefaultValue("5s") Duration readTimeout,
        @DefaultValue("APPI-66") String legalBasis) {

    LineSettings line() {
        return new LineSettings(url, connectTimeout, readTimeout);
    }
}
