package jp.menkyo.intake.signature.trust;

import java.security.GeneralSecurityException;
import java.security.InvalidAlgorithmParameterException;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertPath;
import java.security.cert.CertPathValidator;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertPathValidatorException.BasicReason;
import java.security.cert.CertStore;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXParameters;
import java.security.cert.PKIXRevocationChecker;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import jp.menkyo.intake.signature.SignatureRefused;
import jp.menkyo.intake.signature.SignatureRefused.Reason;
import org.springframework.stereotype.Component;

/**
 * Follows the PKIX rules (RFC 5280) from the applicant's certificate to a configured issuer. Issuer and validity are settled
 * first, so that nobody can make us fetch a list by a certificate of his own making.
 */
@Component
public class CertificateTrust {

    private static final int NON_REPUDIATION = 1;

    private final TrustAnchors anchors;

    public CertificateTrust(TrustAnchors anchors) {
        this.anchors = anchors;
    }

    /** @throws SignatureRefused when the certificate is foreign, not valid at {@code at}, or not one for signing */
    public TrustAnchor anchor(X509Certificate certificate, Instant at) {
        var anchor = anchors.named(certificate.getIssuerX500Principal())
                .orElseThrow(() -> new SignatureRefused(Reason.FOREIGN_ISSUER));
        try {
            var parameters = parameters(anchor, at);
            parameters.setRevocationEnabled(false);
            validate(certificate, CertPathValidator.getInstance("PKIX"), parameters);
        } catch (CertPathValidatorException untrusted) {
            throw new SignatureRefused(reason(untrusted));
        } catch (GeneralSecurityException unreadable) {
            throw new SignatureRefused(Reason.MALFORMED);
        }
        var usage = certificate.getKeyUsage();
        if (usage == null || !usage[NON_REPUDIATION]) {
            throw new SignatureRefused(Reason.WRONG_CERTIFICATE);
        }
        return anchor;
    }

    private static Reason reason(CertPathValidatorException untrusted) {
        if (untrusted.getReason() == BasicReason.EXPIRED || untrusted.getReason() == BasicReason.NOT_YET_VALID) {
            return Reason.EXPIRED;
        }
        return untrusted.getReason() == BasicReason.INVALID_SIGNATURE
                ? Reason.FOREIGN_ISSUER
                : Reason.WRONG_CERTIFICATE;
    }

    /**
     * @throws SignatureRefused when the list names the certificate
     * @throws RevocationUnknown when the list is not one that answers for the certificate
     */
    public void checkRevocation(X509Certificate certificate, TrustAnchor anchor, X509CRL list, Instant at) {
        try {
            var validator = CertPathValidator.getInstance("PKIX");
            var revocation = (PKIXRevocationChecker) validator.getRevocationChecker();
            revocation.setOptions(
                    EnumSet.of(PKIXRevocationChecker.Option.PREFER_CRLS, PKIXRevocationChecker.Option.NO_FALLBACK));
            var parameters = parameters(anchor, at);
            parameters.addCertPathChecker(revocation);
            parameters.addCertStore(
                    CertStore.getInstance("Collection", new CollectionCertStoreParameters(List.of(list))));
            validate(certificate, validator, parameters);
        } catch (CertPathValidatorException unproven) {
            if (unproven.getReason() == BasicReason.REVOKED) {
                throw new SignatureRefused(Reason.REVOKED);
            }
            throw new RevocationUnknown();
        } catch (GeneralSecurityException unreadable) {
            throw new RevocationUnknown();
        }
    }

    private static PKIXParameters parameters(TrustAnchor anchor, Instant at) throws InvalidAlgorithmParameterException {
        var parameters = new PKIXParameters(Set.of(anchor));
        parameters.setDate(Date.from(at));
        return parameters;
    }

    private static void validate(X509Certificate certificate, CertPathValidator validator, PKIXParameters parameters)
            throws GeneralSecurityException {
        validator.validate(path(certificate), parameters);
    }

    private static CertPath path(X509Certificate certificate) throws CertificateException, NoSuchAlgorithmException {
        return CertificateFactory.getInstance("X.509").generateCertPath(List.of(certificate));
    }
}
