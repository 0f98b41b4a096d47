package jp.menkyo.gateway.payprovider;

import java.net.URI;
import java.time.Duration;
import jp.menkyo.gateway.line.LineSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The online payment service.
 *
 * @param legalBasis code of the provision that lets us collect fees through it (指定納付受託者, 地方自治法第231条の2の2; 要確認)
 */
@ConfigurationProperties("menkyo.gateway.payprovider")
record PayproviderSettings(
        @Nullable URI url,
        @DefaultValue("2s") Duration connectTimeout,
        @DefaultValue("5s") Duration readTimeout,
        @DefaultValue("LAA-231-2-2") String legalBasis) {

    LineSettings line() {
        return new LineSettings(url, connectTimeout, readTimeout);
    }
}
