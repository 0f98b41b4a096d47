package jp.menkyo.intake.signature;

import java.security.cert.CRLException;
import java.security.cert.X509CRL;
import java.time.Clock;
import jp.menkyo.intake.signature.SignatureRefused.Reason;
import jp.menkyo.intake.signature.trust.CertificateTrust;
import jp.menkyo.intake.signature.trust.RevocationLists;
import jp.menkyo.intake.signature.trust.RevocationUnknown;
import org.springframework.stereotype.Service;

/**
 * Judges the signature of an application: detached CMS by one signer over the exact bytes, a certificate for signing by the
 * public service, valid and not revoked at the time of receipt. Whatever cannot be proved is refused.
 */
@Service
public class Signatures {

    private static final int LONGEST = 64 * 1024;

    private final CertificateTrust trust;
    private final RevocationLists lists;
    private final Clock clock;

    Signatures(CertificateTrust trust, RevocationLists lists, Clock clock) {
        this.trust = trust;
        this.lists = lists;
        this.clock = clock;
    }

    /**
     * @param content the exact bytes that were received
     * @throws SignatureRefused when the signature does not hold
     * @throws RevocationUnknown when it cannot be told now whether the certificate is revoked
     */
    public VerifiedSignature verify(byte[] content, byte[] cms) {
        var at = clock.instant();
        if (cms.length > LONGEST) {
            throw new SignatureRefused(Reason.MALFORMED);
        }
        var signature = DetachedSignature.read(content, cms);
        signature.verify();
        var certificate = signature.certificate();
        var anchor = trust.anchor(certificate, at);
        var person = signature.person();
        var list = lists.current(signature.holder(), at);
        trust.checkRevocation(certificate, anchor, list, at);
        return new VerifiedSignature(person, cms, certificate.getSerialNumber().toString(16), encoded(list), at);
    }

    private static byte[] encoded(X509CRL list) {
        try {
            return list.getEncoded();
        } catch (CRLException impossible) {
            throw new IllegalStateException("a list that was parsed has no bytes", impossible);
        }
    }
}
