package jp.menkyo.simulator.jpki;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.security.KeyPair;
import java.security.PublicKey;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERUTF8String;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.CertificatePolicies;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.OtherName;
import org.bouncycastle.asn1.x509.PolicyInformation;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** An issuer that lives as long as the program: its key is made at start and kept nowhere. */
public final class TestCa {

    private static final Instant FOUNDED = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant CLOSES = Instant.parse("2099-12-31T00:00:00Z");
    private static final String ITEMS = "1.2.392.200149.8.5.5.";
    private static final ASN1ObjectIdentifier SIGNING_POLICY = new ASN1ObjectIdentifier("1.2.392.200149.8.5.1.1.20");

    private final String keyName;
    private final String signatureAlgorithm;
    private final String list;
    private final X500Name name;
    private final KeyPair keys;
    private final X509Certificate certificate;
    private final AtomicLong serial = new AtomicLong(System.nanoTime());
    private final Map<BigInteger, Instant> revoked = new ConcurrentHashMap<>();

    private TestCa(String commonName, String keyName, String signatureAlgorithm, String list) {
        this.keyName = keyName;
        this.signatureAlgorithm = signatureAlgorithm;
        this.list = list;
        this.name = new X500Name("C=JP,O=Simulated JPKI for digital signature,CN=" + commonName);
        this.keys = Keys.fresh(keyName);
        this.certificate = issueToItself();
    }

    /** The issuer of today's cards. */
    public static TestCa rsa(String commonName, String list) {
        return new TestCa(commonName, "RSA-2048", "SHA256withRSA", list);
    }

    /** The issuer of the next cards. */
    public static TestCa p384(String commonName, String list) {
        return new TestCa(commonName, "P-384", "SHA384withECDSA", list);
    }

    /** An issuer with the name of {@code rsa} but a weak way of signing. */
    public static TestCa sha1(String commonName, String list) {
        return new TestCa(commonName, "RSA-2048", "SHA1withRSA", list);
    }

    public X509Certificate certificate() {
        return certificate;
    }

    public Card issue(CardOrder order) {
        var pair = Keys.ofCards(order.keyAlgorithm().isEmpty() ? keyName : order.keyAlgorithm());
        try {
            var builder =
                    builder(new X500Name("C=JP,CN=card" + serial.get()), pair.getPublic(), order.from(), order.to());
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(order.keyUsage()));
            builder.addExtension(
                    Extension.certificatePolicies,
                    true,
                    new CertificatePolicies(new PolicyInformation(SIGNING_POLICY)));
            if (!order.items().isEmpty()) {
                builder.addExtension(Extension.subjectAlternativeName, false, names(order.items()));
            }
            var address = order.list().isEmpty() ? list : order.list();
            builder.addExtension(Extension.cRLDistributionPoints, false, distribution(address));
            return new Card(pair.getPrivate(), finish(builder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes a card out of use, as after a move or a marriage. */
    public void revoke(Card card, Instant at) {
        revoked.put(card.certificate().getSerialNumber(), at);
    }

    /** The list of revoked cards as published at {@code thisUpdate}. */
    public byte[] list(Instant thisUpdate, Instant nextUpdate) {
        var builder = new JcaX509v2CRLBuilder(certificate, Date.from(thisUpdate));
        builder.setNextUpdate(Date.from(nextUpdate));
        revoked.forEach((number, at) -> builder.addCRLEntry(number, Date.from(at), CRLReason.affiliationChanged));
        try {
            return builder.build(signer()).getEncoded();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private X509Certificate issueToItself() {
        try {
            var builder = builder(name, keys.getPublic(), FOUNDED, CLOSES);
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(0));
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
            return finish(builder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JcaX509v3CertificateBuilder builder(X500Name subject, PublicKey key, Instant from, Instant to) {
        return new JcaX509v3CertificateBuilder(
                name, BigInteger.valueOf(serial.incrementAndGet()), Date.from(from), Date.from(to), subject, key);
    }

    private X509Certificate finish(JcaX509v3CertificateBuilder builder) {
        try {
            return new JcaX509CertificateConverter().getCertificate(builder.build(signer()));
        } catch (CertificateException e) {
            throw new IllegalStateException(e);
        }
    }

    private ContentSigner signer() {
        try {
            return new JcaContentSignerBuilder(signatureAlgorithm).build(keys.getPrivate());
        } catch (OperatorCreationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static GeneralNames names(Map<String, String> items) {
        return new GeneralNames(items.entrySet().stream()
                .map(item -> new GeneralName(
                        GeneralName.otherName,
                        new OtherName(
                                new ASN1ObjectIdentifier(ITEMS + item.getKey()), new DERUTF8String(item.getValue()))))
                .toArray(GeneralName[]::new));
    }

    private static CRLDistPoint distribution(String address) {
        var point = new DistributionPointName(
                new GeneralNames(new GeneralName(GeneralName.uniformResourceIdentifier, address)));
        return new CRLDistPoint(new DistributionPoint[] {new DistributionPoint(point, null, null)});
    }
}
