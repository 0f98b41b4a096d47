package jp.menkyo.gateway.infonet;

import java.net.URI;
import java.time.Duration;
import jp.menkyo.gateway.line.LineSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The connection to the information network.
 *
 * @param recordBasis code of the provision on the record of exchanges (番号法第23条, 要確認)
 */
@ConfigurationProperties("menkyo.gateway.infonet")
record InfonetSettings(
        @Nullable URI url,
        @DefaultValue("2s") Duration connectTimeout,
        @DefaultValue("5s") Duration readTimeout,
        @DefaultValue("MYNA-23") String recordBasis) {

    LineSettings line() {
        return new LineSettings(url, connectTimeout, readTimeout);
    }
}
