package jp.menkyo.intake.signature;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import jp.menkyo.intake.signature.SignatureRefused.Reason;
import jp.menkyo.intake.signature.trust.Algorithms;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSVerifierCertificateNotValidException;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;

/**
 * A CMS signature (RFC 5652) over bytes that travel beside it, by one signer whose certificate is inside. Nothing is
 * trusted yet when this exists; {@link #verify} ties it to the bytes.
 */
final class DetachedSignature {

    private final SignerInformation signer;
    private final X509CertificateHolder holder;
    private final X509Certificate certificate;

    private DetachedSignature(SignerInformation signer, X509CertificateHolder holder, X509Certificate certificate) {
        this.signer = signer;
        this.holder = holder;
        this.certificate = certificate;
    }

    /** @throws SignatureRefused when the bytes are not such a signature */
    static DetachedSignature read(byte[] content, byte[] cms) {
        try {
            return read(new CMSSignedData(new CMSProcessableByteArray(content), message(cms)));
        } catch (CMSException
                | IOException
                | CertificateException
                | IllegalArgumentException
                | IllegalStateException
                | ClassCastException nonsense) {
            throw new SignatureRefused(Reason.MALFORMED);
        }
    }

    private static ContentInfo message(byte[] cms) throws IOException {
        if (cms.length == 0) {
            throw new SignatureRefused(Reason.MALFORMED);
        }
        var message = ContentInfo.getInstance(ASN1Primitive.fromByteArray(cms));
        if (!CMSObjectIdentifiers.signedData.equals(message.getContentType())) {
            throw new SignatureRefused(Reason.MALFORMED);
        }
        return message;
    }

    private static DetachedSignature read(CMSSignedData signed) throws IOException, CertificateException {
        // the library takes the bytes we hand it even when the message brings its own: look at the message itself
        if (SignedData.getInstance(signed.toASN1Structure().getContent())
                        .getEncapContentInfo()
                        .getContent()
                != null) {
            throw new SignatureRefused(Reason.ATTACHED);
        }
        var signers = signed.getSignerInfos().getSigners();
        if (signers.size() != 1) {
            throw new SignatureRefused(Reason.MALFORMED);
        }
        var signer = signers.iterator().next();
        var holders = signed.getCertificates().getMatches(signer.getSID());
        if (holders.size() != 1 || signer.getSignedAttributes() == null) {
            throw new SignatureRefused(Reason.MALFORMED);
        }
        var holder = (X509CertificateHolder) holders.iterator().next();
        return new DetachedSignature(signer, holder, certificate(holder));
    }

    private static X509Certificate certificate(X509CertificateHolder holder) throws IOException, CertificateException {
        return (X509Certificate) CertificateFactory.getInstance("X.509")
                .generateCertificate(new ByteArrayInputStream(holder.getEncoded()));
    }

    X509Certificate certificate() {
        return certificate;
    }

    CertifiedPerson person() {
        return CertifiedItems.of(holder);
    }

    X509CertificateHolder holder() {
        return holder;
    }

    /** @throws SignatureRefused when the way of signing is not allowed or the bytes are not those that were signed */
    void verify() {
        Algorithms.check(signer, certificate);
        try {
            if (!signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate))) {
                throw new SignatureRefused(Reason.INVALID);
            }
        } catch (CMSVerifierCertificateNotValidException expired) {
            throw new SignatureRefused(Reason.EXPIRED);
        } catch (CMSException | OperatorCreationException invalid) {
            throw new SignatureRefused(Reason.INVALID);
        } catch (IllegalArgumentException | IllegalStateException | ClassCastException nonsense) {
            throw new SignatureRefused(Reason.MALFORMED);
        }
    }
}
