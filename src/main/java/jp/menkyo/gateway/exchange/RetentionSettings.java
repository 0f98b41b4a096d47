package jp.menkyo.gateway.exchange;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long raw answers stay, counted from their receipt; 要確認: the office sets it. The seven years of the record itself are
 * law and stand in the database.
 *
 * @param batch rows deleted in one transaction
 */
@ConfigurationProperties("menkyo.gateway.infonet.retention")
public record RetentionSettings(
        @DefaultValue("90d") Duration answers,
        @DefaultValue("500") int batch) {

    public RetentionSettings {
        if (answers.isNegative() || answers.isZero() || batch < 1) {
            throw new IllegalArgumentException("raw answers are kept for a time, and deleted in batches");
        }
    }
}
