package jp.menkyo.gateway.jpki;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where revocation lists may be fetched.
 *
 * @param revocationLists the only addresses we ever call, whatever a certificate names
 * @param revocationCache how long a list is kept at most; never beyond its own next update
 * @param revocationLimit how long fetching a list may take, from connecting to its last byte
 * @param largestList bytes of the largest list we take; what is larger is no list, and is never in memory whole
 */
@ConfigurationProperties("menkyo.jpki")
record JpkiSettings(
        @DefaultValue List<URI> revocationLists,
        @DefaultValue("P1D") Duration revocationCache,
        @DefaultValue("5s") Duration revocationLimit,
        @DefaultValue("16777216") int largestList) {}
