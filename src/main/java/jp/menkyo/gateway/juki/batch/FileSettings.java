package jp.menkyo.gateway.juki.batch;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The exchange of files with Juki-net.
 *
 * @param bundle name of a {@code spring.ssl.bundle} with our certificate and key (keystore) and the other side's certificate
 *     (truststore); null when files are not exchanged
 * @param poll how often we look whether an answer is ready
 * @param pause how long after a trouble it is tried again
 * @param piece lines that are worked on at once; no more numbers than these are in memory
 * @param spool where files lie, encrypted, while they are made and read; null for the system's temporary folder
 */
@ConfigurationProperties("menkyo.gateway.juki.files")
record FileSettings(
        @Nullable String bundle,
        @DefaultValue("10m") Duration poll,
        @DefaultValue("2m") Duration pause,
        @DefaultValue("1000") int piece,
        @Nullable Path spool) {

    FileSettings {
        if (piece < 1 || piece > 10_000) {
            throw new IllegalArgumentException("a piece has 1 to 10,000 lines");
        }
    }
}
