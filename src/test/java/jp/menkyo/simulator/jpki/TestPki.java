package jp.menkyo.simulator.jpki;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/** The two issuers of this program and the server with their lists, made at the first need. */
public final class TestPki {

    private static final TestPki ONE = new TestPki();

    private final CrlServer lists = CrlServer.start();
    private final TestCa rsa = TestCa.rsa("Today", lists.address("rsa"));
    private final TestCa p384 = TestCa.p384("Tomorrow", lists.address("p384"));

    private TestPki() {
        lists.publish("rsa", rsa);
        lists.publish("p384", p384);
    }

    public static TestPki one() {
        return ONE;
    }

    public TestCa rsa() {
        return rsa;
    }

    public TestCa p384() {
        return p384;
    }

    public CrlServer lists() {
        return lists;
    }

    /** Settings that make the application trust the two issuers; their certificates are written below {@code home}. */
    public static Map<String, Object> properties(Path home) {
        var properties = new LinkedHashMap<String, Object>();
        properties.put("menkyo.jpki.trust-anchors", "file:" + ONE.write(home.resolve("demo-jpki.pem")));
        properties.put("menkyo.jpki.revocation-lists", ONE.lists.address("rsa") + "," + ONE.lists.address("p384"));
        properties.put("menkyo.jpki.revocation-cache", "PT0S");
        return properties;
    }

    private Path write(Path file) {
        try {
            Files.createDirectories(file.getParent());
            return Files.writeString(file, pem(rsa.certificate()) + pem(p384.certificate()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String pem(X509Certificate certificate) {
        try {
            var body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(certificate.getEncoded());
            return "-----BEGIN CERTIFICATE-----\n" + body + "\n-----END CERTIFICATE-----\n";
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
