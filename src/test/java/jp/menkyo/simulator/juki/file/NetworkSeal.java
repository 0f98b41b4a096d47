package jp.menkyo.simulator.juki.file;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.Provider;
import java.security.cert.X509Certificate;
import java.security.spec.MGF1ParameterSpec;
import javax.crypto.spec.OAEPParameterSpec;
import javax.crypto.spec.PSource;
import jp.menkyo.simulator.juki.file.NetworkKeys.Party;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cms.CMSAlgorithm;
import org.bouncycastle.cms.CMSAuthEnvelopedData;
import org.bouncycastle.cms.CMSAuthEnvelopedDataGenerator;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.cms.jcajce.JceCMSContentEncryptorBuilder;
import org.bouncycastle.cms.jcajce.JceKeyTransAuthEnvelopedRecipient;
import org.bouncycastle.cms.jcajce.JceKeyTransRecipientInfoGenerator;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.OutputAEADEncryptor;
import org.bouncycastle.operator.jcajce.JcaAlgorithmParametersConverter;

/** Opens and seals whole files in memory, as the simulated network does. */
public final class NetworkSeal {

    private static final Provider CRYPTO = new BouncyCastleProvider();

    private NetworkSeal() {}

    /** What {@code sender} sealed for {@code receiver}; anything else is refused. */
    static byte[] open(byte[] sealed, Party receiver, X509Certificate sender) {
        try {
            var envelope = new CMSAuthEnvelopedData(sealed);
            var opened = envelope.getRecipientInfos()
                    .getRecipients()
                    .iterator()
                    .next()
                    .getContent(new JceKeyTransAuthEnvelopedRecipient(receiver.key()).setProvider(CRYPTO));
            var signed = new CMSSignedData(opened);
            var verifier =
                    new JcaSimpleSignerInfoVerifierBuilder().setProvider(CRYPTO).build(sender);
            if (!signed.getSignerInfos().iterator().next().verify(verifier)) {
                throw new IllegalArgumentException("not signed by the sender");
            }
            return (byte[]) signed.getSignedContent().getContent();
        } catch (CMSException | OperatorCreationException broken) {
            throw new IllegalArgumentException("not sealed for us");
        }
    }

    /** Seals what {@code sender} says for {@code receiver}. */
    public static byte[] seal(byte[] content, Party sender, X509Certificate receiver) {
        try {
            var signature = new CMSSignedDataGenerator();
            signature.addSignerInfoGenerator(new JcaSimpleSignerInfoGeneratorBuilder()
                    .setProvider(CRYPTO)
                    .build("SHA256withRSA", sender.key(), sender.certificate()));
            var signed = signature.generate(new CMSProcessableByteArray(content), true);
            var envelope = new CMSAuthEnvelopedDataGenerator();
            var oaep = new OAEPParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, PSource.PSpecified.DEFAULT);
            envelope.addRecipientInfoGenerator(new JceKeyTransRecipientInfoGenerator(
                            receiver,
                            new JcaAlgorithmParametersConverter()
                                    .getAlgorithmIdentifier(PKCSObjectIdentifiers.id_RSAES_OAEP, oaep))
                    .setProvider(CRYPTO));
            var cipher = new JceCMSContentEncryptorBuilder(CMSAlgorithm.AES256_GCM)
                    .setProvider(CRYPTO)
                    .build();
            return envelope.generate(new CMSProcessableByteArray(signed.getEncoded()), (OutputAEADEncryptor) cipher)
                    .getEncoded();
        } catch (CMSException | OperatorCreationException | GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
