package jp.menkyo.simulator.jpki;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.cert.CertificateEncodingException;
import java.util.List;
import java.util.Map;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/** Signs as card software does: CMS, DER, the certificate inside. */
public final class Cms {

    private static final Map<String, String> USUAL = Map.of("RSA", "SHA256withRSA", "EC", "SHA384withECDSA");

    private Cms() {}

    /** The right form: detached, one signer. */
    public static byte[] detached(byte[] content, Card card) {
        return sign(content, false, List.of(card), usual(card));
    }

    /** The form that brings its content along. */
    public static byte[] attached(byte[] content, Card card) {
        return sign(content, true, List.of(card), usual(card));
    }

    public static byte[] byTwo(byte[] content, Card one, Card other) {
        return sign(content, false, List.of(one, other), usual(one));
    }

    /** @param algorithm such as {@code SHA1withRSA} */
    public static byte[] with(String algorithm, byte[] content, Card card) {
        return sign(content, false, List.of(card), algorithm);
    }

    /** Without the attributes that tie the signature to the kind of content. */
    public static byte[] bare(byte[] content, Card card) {
        return sign(content, false, List.of(card), usual(card), true, true);
    }

    /** Without the certificate. */
    public static byte[] anonymous(byte[] content, Card card) {
        return sign(content, false, List.of(card), usual(card), false, false);
    }

    /** Without the signer's own clock, which need not agree with that of the application under test. */
    private static AttributeTable attributes(Map<?, ?> parameters) {
        return new DefaultSignedAttributeTableGenerator()
                .getAttributes(parameters)
                .remove(CMSAttributes.signingTime);
    }

    private static String usual(Card card) {
        return USUAL.get(card.key().getAlgorithm());
    }

    private static byte[] sign(byte[] content, boolean attach, List<Card> cards, String algorithm) {
        return sign(content, attach, cards, algorithm, false, true);
    }

    private static byte[] sign(
            byte[] content, boolean attach, List<Card> cards, String algorithm, boolean bare, boolean certificates) {
        try {
            var generator = new CMSSignedDataGenerator();
            for (Card card : cards) {
                generator.addSignerInfoGenerator(
                        new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
                                .setDirectSignature(bare)
                                .setSignedAttributeGenerator(Cms::attributes)
                                .build(new JcaContentSignerBuilder(algorithm).build(card.key()), card.certificate()));
            }
            if (certificates) {
                generator.addCertificates(
                        new JcaCertStore(cards.stream().map(Card::certificate).toList()));
            }
            CMSSignedData signed = generator.generate(new CMSProcessableByteArray(content), attach);
            return signed.getEncoded(ASN1Encoding.DER);
        } catch (CMSException | OperatorCreationException | CertificateEncodingException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
