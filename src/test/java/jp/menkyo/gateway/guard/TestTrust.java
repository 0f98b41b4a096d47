package jp.menkyo.gateway.guard;

import org.springframework.boot.ssl.DefaultSslBundleRegistry;

/** For lines that speak without TLS. */
public final class TestTrust {

    private TestTrust() {}

    public static TrustRule nobody() {
        return new TrustRule(new DefaultSslBundleRegistry());
    }
}
