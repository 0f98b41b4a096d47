package jp.menkyo.intake.signature.trust;

import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Set;
import jp.menkyo.intake.signature.SignatureRefused;
import jp.menkyo.intake.signature.SignatureRefused.Reason;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.cms.SignerInformation;

/** The two ways to sign that the card knows: RSA-2048 with SHA-256, and on the next card P-384 with SHA-384. */
public final class Algorithms {

    private static final String SHA256 = NISTObjectIdentifiers.id_sha256.getId();
    private static final String SHA384 = NISTObjectIdentifiers.id_sha384.getId();
    private static final Set<String> RSA_SHA256 =
            Set.of(PKCSObjectIdentifiers.rsaEncryption.getId(), PKCSObjectIdentifiers.sha256WithRSAEncryption.getId());
    private static final String ECDSA_SHA384 = X9ObjectIdentifiers.ecdsa_with_SHA384.getId();
    private static final Set<String> ISSUERS_USE =
            Set.of(PKCSObjectIdentifiers.sha256WithRSAEncryption.getId(), ECDSA_SHA384);
    private static final int RSA_BITS = 2048;
    private static final int P384_BITS = 384;

    private Algorithms() {}

    /** @throws SignatureRefused unless signer, key and certificate all use one of the two ways */
    public static void check(SignerInformation signer, X509Certificate certificate) {
        if (!allowed(signer, certificate.getPublicKey()) || !ISSUERS_USE.contains(certificate.getSigAlgOID())) {
            throw new SignatureRefused(Reason.ALGORITHM);
        }
    }

    static boolean issuersUse(String signatureAlgorithm) {
        return ISSUERS_USE.contains(signatureAlgorithm);
    }

    private static boolean allowed(SignerInformation signer, PublicKey key) {
        if (key instanceof RSAPublicKey rsa) {
            return rsa.getModulus().bitLength() == RSA_BITS
                    && signer.getDigestAlgOID().equals(SHA256)
                    && RSA_SHA256.contains(signer.getEncryptionAlgOID());
        }
        return key instanceof ECPublicKey ec
                && ec.getParams().getOrder().bitLength() == P384_BITS
                && ec.getParams().toString().contains("secp384r1")
                && signer.getDigestAlgOID().equals(SHA384)
                && signer.getEncryptionAlgOID().equals(ECDSA_SHA384);
    }
}
