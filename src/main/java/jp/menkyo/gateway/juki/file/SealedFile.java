package jp.menkyo.gateway.juki.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.security.Provider;
import java.security.spec.MGF1ParameterSpec;
import javax.crypto.spec.OAEPParameterSpec;
import javax.crypto.spec.PSource;
import jp.menkyo.gateway.batch.FileFault;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cms.CMSAlgorithm;
import org.bouncycastle.cms.CMSAuthEnvelopedDataParser;
import org.bouncycastle.cms.CMSAuthEnvelopedDataStreamGenerator;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedDataParser;
import org.bouncycastle.cms.CMSSignedDataStreamGenerator;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.cms.jcajce.JceCMSContentEncryptorBuilder;
import org.bouncycastle.cms.jcajce.JceKeyTransAuthEnvelopedRecipient;
import org.bouncycastle.cms.jcajce.JceKeyTransRecipientInfoGenerator;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.DigestCalculatorProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.OutputAEADEncryptor;
import org.bouncycastle.operator.jcajce.JcaAlgorithmParametersConverter;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/**
 * The envelope of a file: signed by its sender (SHA-256 with RSA), then encrypted for its receiver (AES-256-GCM, the key by
 * RSA-OAEP), as a stream, so that its size does not matter.
 */
public final class SealedFile {

    private static final Provider CRYPTO = new BouncyCastleProvider();
    private static final int BUFFER = 64 * 1024;

    private final FileCertificates certificates;

    public SealedFile(FileCertificates certificates) {
        this.certificates = certificates;
    }

    /** Writes the content while it is being sealed. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream sealed) throws IOException;
    }

    /** Reads the content while it is being opened; what it reads is only to be believed when {@link #open} returns. */
    @FunctionalInterface
    public interface Reading<T> {
        T readFrom(InputStream opened) throws IOException;
    }

    /** Seals for the other side. */
    public void seal(Content content, OutputStream target) throws IOException {
        try (var encrypted = encrypting(target);
                var signed = signing(encrypted)) {
            content.writeTo(signed);
        } catch (CMSException | OperatorCreationException | GeneralSecurityException unusable) {
            throw new IllegalStateException("the certificates cannot seal a file", unusable);
        }
    }

    private OutputStream encrypting(OutputStream target) throws CMSException, IOException, GeneralSecurityException {
        var envelope = new CMSAuthEnvelopedDataStreamGenerator();
        envelope.setBufferSize(BUFFER);
        envelope.addRecipientInfoGenerator(
                new JceKeyTransRecipientInfoGenerator(certificates.peer(), oaep()).setProvider(CRYPTO));
        var cipher = new JceCMSContentEncryptorBuilder(CMSAlgorithm.AES256_GCM)
                .setProvider(CRYPTO)
                .build();
        return envelope.open(target, (OutputAEADEncryptor) cipher);
    }

    private static AlgorithmIdentifier oaep() throws GeneralSecurityException {
        var parameters = new OAEPParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, PSource.PSpecified.DEFAULT);
        return new JcaAlgorithmParametersConverter()
                .getAlgorithmIdentifier(PKCSObjectIdentifiers.id_RSAES_OAEP, parameters);
    }

    private OutputStream signing(OutputStream target)
            throws CMSException, IOException, OperatorCreationException, GeneralSecurityException {
        var signature = new CMSSignedDataStreamGenerator();
        signature.setBufferSize(BUFFER);
        signature.addSignerInfoGenerator(new JcaSimpleSignerInfoGeneratorBuilder()
                .setProvider(CRYPTO)
                .build("SHA256withRSA", certificates.key(), certificates.own()));
        return signature.open(target, true);
    }

    /**
     * Opens what the other side sealed for us.
     *
     * @throws FileRefused when it is not for us, not by the other side, or not as it was sealed; what was read meanwhile is void
     */
    public <T> T open(InputStream sealed, Reading<T> reading) throws IOException {
        var envelope = OpenedStream.or(() -> decrypting(sealed));
        var signed = OpenedStream.or(() -> new CMSSignedDataParser(digests(), envelope));
        var content = new OpenedStream(signed.getSignedContent().getContentStream());
        T read = reading.readFrom(content);
        content.transferTo(OutputStream.nullOutputStream());
        if (!OpenedStream.or(() -> genuine(signed))) {
            throw new FileRefused(FileFault.NOT_GENUINE);
        }
        envelope.transferTo(OutputStream.nullOutputStream());
        return read;
    }

    private OpenedStream decrypting(InputStream sealed) throws CMSException, IOException {
        var envelope = new CMSAuthEnvelopedDataParser(sealed);
        var recipient = envelope.getRecipientInfos().getRecipients().iterator().next();
        return new OpenedStream(recipient
                .getContentStream(new JceKeyTransAuthEnvelopedRecipient(certificates.key()).setProvider(CRYPTO))
                .getContentStream());
    }

    private static DigestCalculatorProvider digests() throws OperatorCreationException {
        return new JcaDigestCalculatorProviderBuilder().setProvider(CRYPTO).build();
    }

    private boolean genuine(CMSSignedDataParser signed) throws CMSException, OperatorCreationException {
        var signers = signed.getSignerInfos().getSigners();
        var verifier =
                new JcaSimpleSignerInfoVerifierBuilder().setProvider(CRYPTO).build(certificates.peer());
        return signers.size() == 1 && signers.iterator().next().verify(verifier);
    }
}
