package jp.menkyo.gateway.guard;

import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import jp.menkyo.shared.sealing.Sha256;

/**
 * The allow-list of a gateway: fingerprints (SHA-256, hexadecimal, colons allowed) of the certificates the other side may show.
 * A certificate that our issuer gave to anybody else is none of them.
 */
record PeerList(Set<String> fingerprints) {

    private static final String FORM = "[0-9a-f]{64}";

    static PeerList of(List<String> written) {
        return new PeerList(written.stream()
                .map(fingerprint -> fingerprint.replace(":", "").toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet()));
    }

    PeerList {
        if (!fingerprints.stream().allMatch(fingerprint -> fingerprint.matches(FORM))) {
            throw new IllegalArgumentException("a fingerprint has 64 hexadecimal digits");
        }
    }

    boolean empty() {
        return fingerprints.isEmpty();
    }

    /** @throws CertificateException when the other side is not on the list */
    void check(X509Certificate[] shown) throws CertificateException {
        if (shown.length == 0 || !fingerprints.contains(fingerprint(shown[0]))) {
            throw new CertificateException("not on the list of allowed peers");
        }
    }

    private static String fingerprint(X509Certificate certificate) throws CertificateEncodingException {
        return Sha256.hex(certificate.getEncoded());
    }
}
