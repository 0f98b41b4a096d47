package jp.menkyo.simulator.tls;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.Date;
import java.util.concurrent.atomic.AtomicLong;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Issues certificates for TLS on this machine; its key is made at start and kept nowhere. */
final class DemoCa {

    private static final Instant FOUNDED = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant CLOSES = Instant.parse("2099-12-31T00:00:00Z");
    private static final Instant LONG_AGO = Instant.parse("2001-01-01T00:00:00Z");

    private final X500Name name;
    private final KeyPair keys = pair();
    private final AtomicLong serial = new AtomicLong(System.nanoTime());
    private final X509Certificate certificate;

    DemoCa(String name) {
        this.name = new X500Name("O=Simulated systems for menkyo,CN=" + name);
        this.certificate = itself();
    }

    /** A certificate and its key. */
    record Issued(KeyPair keys, X509Certificate certificate) {}

    X509Certificate certificate() {
        return certificate;
    }

    Issued server() {
        return issue("simulator", CLOSES);
    }

    Issued expiredServer() {
        return issue("simulator", LONG_AGO);
    }

    Issued client() {
        return issue("menkyo", CLOSES);
    }

    private Issued issue(String subject, Instant until) {
        var pair = pair();
        try {
            var builder = builder(new X500Name("CN=" + subject), pair, until);
            builder.addExtension(
                    Extension.subjectAlternativeName,
                    false,
                    new GeneralNames(new GeneralName(GeneralName.iPAddress, "127.0.0.1")));
            return new Issued(pair, sign(builder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private X509Certificate itself() {
        try {
            var builder = builder(name, keys, CLOSES);
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(0));
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign));
            return sign(builder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JcaX509v3CertificateBuilder builder(X500Name subject, KeyPair pair, Instant until) {
        return new JcaX509v3CertificateBuilder(
                name,
                BigInteger.valueOf(serial.incrementAndGet()),
                Date.from(FOUNDED),
                Date.from(until),
                subject,
                pair.getPublic());
    }

    private X509Certificate sign(JcaX509v3CertificateBuilder builder) {
        try {
            var signer = new JcaContentSignerBuilder("SHA256withECDSA").build(keys.getPrivate());
            return new JcaX509CertificateConverter().getCertificate(builder.build(signer));
        } catch (GeneralSecurityException | OperatorCreationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyPair pair() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
