package jp.menkyo.intake.signature.trust;

import java.io.IOException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import javax.security.auth.x500.X500Principal;
import jp.menkyo.shared.problem.StartRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** The issuers whose certificates we accept; without any configured, no signature is accepted. */
@Component
public class TrustAnchors {

    private final List<X509Certificate> anchors;

    public TrustAnchors(@Value("${menkyo.jpki.trust-anchors:#{null}}") @Nullable Resource pem) {
        this.anchors = pem == null ? List.of() : read(pem);
    }

    private static List<X509Certificate> read(Resource pem) {
        try (var stream = pem.getInputStream()) {
            return CertificateFactory.getInstance("X.509").generateCertificates(stream).stream()
                    .map(X509Certificate.class::cast)
                    .toList();
        } catch (IOException | CertificateException unreadable) {
            throw new StartRefused(
                    "公的個人認証の認証局証明書を読み取れません。 The trust anchors cannot be read: " + unreadable.getMessage(),
                    "menkyo.jpki.trust-anchors に PEM ファイルを指定してください。 Set menkyo.jpki.trust-anchors to a PEM file.");
        }
    }

    Optional<TrustAnchor> named(X500Principal issuer) {
        return anchors.stream()
                .filter(anchor -> anchor.getSubjectX500Principal().equals(issuer))
                .findFirst()
                .map(anchor -> new TrustAnchor(anchor, null));
    }
}
