package jp.menkyo.intake.portal.gate;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import jp.menkyo.shared.sealing.Sha256;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The portal's client credential; without one configured nobody gets in.
 *
 * @param clientSecretHash SHA-256 of the secret, hexadecimal; the secret is random and of at least 128 bits, so that a plain
 *     hash is enough
 */
@ConfigurationProperties("menkyo.portal")
record PortalCredential(@Nullable String clientId, @Nullable String clientSecretHash) {

    private static final String SCHEME = "Basic ";

    /** Does this {@code Authorization} header hold the credential? Takes the same time whatever is wrong. */
    boolean isIn(@Nullable String header) {
        if (clientId == null || clientSecretHash == null || header == null || !header.startsWith(SCHEME)) {
            return false;
        }
        var sent = decoded(header.substring(SCHEME.length())).split(":", 2);
        var secret = sent.length == 2 ? sent[1] : "";
        var hash = Sha256.hex(secret.getBytes(StandardCharsets.UTF_8));
        return equal(sent[0], clientId) & equal(hash, clientSecretHash);
    }

    private static String decoded(String base64) {
        try {
            return new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException nonsense) {
            return "";
        }
    }

    private static boolean equal(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
