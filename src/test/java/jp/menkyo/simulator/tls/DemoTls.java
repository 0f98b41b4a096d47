package jp.menkyo.simulator.tls;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import jp.menkyo.shared.sealing.Sha256;
import org.jspecify.annotations.Nullable;

/** The certificates of the laboratory, made anew at every start in files below the home; what is simulated trusts itself. */
public final class DemoTls {

    /** Opens stores that live as long as one run. */
    public static final String PASSWORD = "demo-only";

    /** Systems that know us by our certificate. */
    public static final Set<String> MUTUAL = Set.of("juki", "infonet");

    /** Systems whose own certificate we know. */
    private static final Set<String> LISTED = Set.of("juki");

    private static @Nullable DemoTls one;

    private final Path folder;
    private final String serverFingerprint;

    private DemoTls(Path home) {
        this.folder = home.resolve("demo-tls");
        var ca = new DemoCa("Demo CA");
        try {
            Files.createDirectories(folder);
            var server = ca.server();
            store(Show.VALID, server);
            serverFingerprint = Sha256.hex(server.certificate().getEncoded());
            store(Show.EXPIRED, ca.expiredServer());
            store(Show.UNKNOWN, new DemoCa("Some other CA").server());
            trustStore(ca.certificate());
            pem("ca.pem", "CERTIFICATE", ca.certificate().getEncoded());
            var office = ca.client();
            pem("office.pem", "CERTIFICATE", office.certificate().getEncoded());
            pem("office-key.pem", "PRIVATE KEY", office.keys().getPrivate().getEncoded());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Which certificate a server shows. */
    public enum Show {
        VALID,
        EXPIRED,
        UNKNOWN
    }

    /** Makes the certificates once per program, or answers those that are there. */
    public static synchronized DemoTls under(Path home) {
        if (one == null) {
            one = new DemoTls(home);
        }
        return one;
    }

    public static synchronized DemoTls one() {
        if (one == null) {
            throw new IllegalStateException("no certificates were made: Simulators.properties comes first");
        }
        return one;
    }

    /** Settings by which the application trusts exactly this issuer at {@code gateway}, and shows its own certificate. */
    public Map<String, Object> properties(String gateway) {
        var bundle = "spring.ssl.bundle.pem." + gateway;
        var properties = new LinkedHashMap<String, Object>();
        properties.put("menkyo.gateway." + gateway + ".tls.bundle", gateway);
        properties.put(bundle + ".truststore.certificate", "file:" + folder.resolve("ca.pem"));
        if (LISTED.contains(gateway)) {
            properties.put("menkyo.gateway." + gateway + ".tls.peers", serverFingerprint);
        }
        if (MUTUAL.contains(gateway)) {
            properties.put(bundle + ".keystore.certificate", "file:" + folder.resolve("office.pem"));
            properties.put(bundle + ".keystore.private-key", "file:" + folder.resolve("office-key.pem"));
        }
        return properties;
    }

    /** The key store of a server. */
    public Path serverStore(Show show) {
        return folder.resolve("server-" + show + ".p12");
    }

    /** Whom servers trust. */
    public Path trustStore() {
        return folder.resolve("trust.p12");
    }

    private void store(Show show, DemoCa.Issued issued) throws IOException, GeneralSecurityException {
        var store = empty();
        store.setKeyEntry(
                "server", issued.keys().getPrivate(), PASSWORD.toCharArray(), new Certificate[] {issued.certificate()});
        write(store, serverStore(show));
    }

    private void trustStore(Certificate ca) throws IOException, GeneralSecurityException {
        var store = empty();
        store.setCertificateEntry("ca", ca);
        write(store, trustStore());
    }

    private static KeyStore empty() throws IOException, GeneralSecurityException {
        var store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        return store;
    }

    private static void write(KeyStore store, Path file) throws IOException, GeneralSecurityException {
        try (var out = Files.newOutputStream(file)) {
            store.store(out, PASSWORD.toCharArray());
        }
    }

    private void pem(String name, String kind, byte[] der) throws IOException {
        var body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der);
        Files.writeString(
                folder.resolve(name), "-----BEGIN %1$s-----\n%2$s\n-----END %1$s-----\n".formatted(kind, body));
    }
}
