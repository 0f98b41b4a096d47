package jp.menkyo.shared;

import java.net.URI;

/** Where lists of revoked certificates come from. Declared here because the verifier may not know who fetches them. */
public interface RevocationSource {

    /**
     * The newest list (CRL, DER) published at a distribution point. Whether it is genuine and still current is for the
     * caller to judge.
     *
     * @throws Unavailable when it cannot be had now, or the address is not one we are told to use
     */
    byte[] list(URI distributionPoint);

    /** No list can be had now; the reason is a code such as {@code TIMEOUT}. */
    class Unavailable extends RuntimeException {

        public Unavailable(String reason) {
            super(reason);
        }
    }
}
