package jp.menkyo.gateway.portal;

import java.net.URI;
import java.time.Duration;
import jp.menkyo.gateway.line.LineSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The connection to the national portal.
 *
 * @param legalBasis code of the rule by which its copy is deleted (全項目評価書37号 Ⅲ3; 要確認)
 */
@ConfigurationProperties("menkyo.gateway.portal")
record PortalSettings(
        @Nullable URI url,
        @DefaultValue("2s") Duration connectTimeout,
        @DefaultValue("5s") Duration readTimeout,
        @DefaultValue("PIA-37-3-3") String legalBasis) {

    LineSettings line() {
        return new LineSettings(url, connectTimeout, readTimeout);
    }
}
