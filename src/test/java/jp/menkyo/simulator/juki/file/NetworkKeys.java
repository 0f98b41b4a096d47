package jp.menkyo.simulator.juki.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.jspecify.annotations.Nullable;

/** The certificates of the office and of the simulated network for files, made once per program. */
public final class NetworkKeys {

    private static final Instant FROM = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant TO = Instant.parse("2099-12-31T00:00:00Z");

    private static @Nullable NetworkKeys one;

    private final Party office = new Party("menkyo");
    private final Party network = new Party("Simulated Juki-net");
    private final Path folder;

    /** A side of the exchange. */
    public static final class Party {

        private final KeyPair keys;
        private final X509Certificate certificate;

        Party(String name) {
            try {
                var generator = KeyPairGenerator.getInstance("RSA");
                generator.initialize(2048);
                keys = generator.generateKeyPair();
                var subject = new X500Name("CN=" + name);
                var builder = new JcaX509v3CertificateBuilder(
                        subject,
                        BigInteger.valueOf(System.nanoTime()),
                        Date.from(FROM),
                        Date.from(TO),
                        subject,
                        keys.getPublic());
                var signer = new JcaContentSignerBuilder("SHA256withRSA").build(keys.getPrivate());
                certificate = new JcaX509CertificateConverter().getCertificate(builder.build(signer));
            } catch (GeneralSecurityException | OperatorCreationException e) {
                throw new IllegalStateException(e);
            }
        }

        public PrivateKey key() {
            return keys.getPrivate();
        }

        public X509Certificate certificate() {
            return certificate;
        }
    }

    private NetworkKeys(Path home) {
        this.folder = home.resolve("demo-juki-files");
        try {
            Files.createDirectories(folder);
            pem("office.pem", "CERTIFICATE", office.certificate().getEncoded());
            pem("office-key.pem", "PRIVATE KEY", office.key().getEncoded());
            pem("network.pem", "CERTIFICATE", network.certificate().getEncoded());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public static synchronized NetworkKeys under(Path home) {
        if (one == null) {
            one = new NetworkKeys(home);
        }
        return one;
    }

    public static synchronized NetworkKeys one() {
        if (one == null) {
            throw new IllegalStateException("no certificates were made: Simulators.properties comes first");
        }
        return one;
    }

    public Party office() {
        return office;
    }

    public Party network() {
        return network;
    }

    /** Settings by which the application exchanges files with the simulated network. */
    public Map<String, Object> properties() {
        var bundle = "spring.ssl.bundle.pem.juki-files";
        var properties = new LinkedHashMap<String, Object>();
        properties.put("menkyo.gateway.juki.files.bundle", "juki-files");
        properties.put("menkyo.gateway.juki.files.every", "3s");
        properties.put("menkyo.gateway.juki.files.poll", "3s");
        properties.put("menkyo.gateway.juki.files.pause", "10s");
        properties.put(bundle + ".keystore.certificate", "file:" + folder.resolve("office.pem"));
        properties.put(bundle + ".keystore.private-key", "file:" + folder.resolve("office-key.pem"));
        properties.put(bundle + ".truststore.certificate", "file:" + folder.resolve("network.pem"));
        return properties;
    }

    private void pem(String name, String kind, byte[] der) throws IOException {
        var body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der);
        Files.writeString(
                folder.resolve(name), "-----BEGIN %1$s-----\n%2$s\n-----END %1$s-----\n".formatted(kind, body));
    }
}
