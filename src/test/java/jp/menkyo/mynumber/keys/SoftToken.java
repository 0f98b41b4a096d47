package jp.menkyo.mynumber.keys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.AuthProvider;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.Provider;
import java.security.Security;
import javax.crypto.KeyGenerator;
import javax.security.auth.login.LoginException;
import org.jspecify.annotations.Nullable;

/** A PKCS#11 token in software for tests; the build points its library to a folder of its own (SOFTHSM2_CONF). */
record SoftToken(Path configuration, Path pinFile, Provider provider) {

    private static final String PIN = "48151623";

    static SoftToken create(Path library, Path home) throws IOException {
        var tokens = Files.createDirectories(home.resolve("tokens"));
        var settings = Path.of(System.getenv("SOFTHSM2_CONF"));
        Files.createDirectories(settings.getParent());
        Files.writeString(
                settings, "directories.tokendir = " + tokens + "\nobjectstore.backend = file\nlog.level = ERROR\n");
        initialize();
        var configuration = home.resolve("pkcs11.cfg");
        Files.writeString(configuration, """
                name = MenkyoVaultTest
                library = %s
                slotListIndex = 0
                attributes(*, CKO_SECRET_KEY, *) = {
                  CKA_SENSITIVE = true
                  CKA_EXTRACTABLE = false
                }
                """.formatted(library));
        var pinFile = home.resolve("pin");
        Files.writeString(pinFile, PIN + "\n");
        Files.setPosixFilePermissions(pinFile, PosixFilePermissions.fromString("r--------"));
        return new SoftToken(
                configuration, pinFile, Security.getProvider("SunPKCS11").configure(configuration.toString()));
    }

    private static void initialize() throws IOException {
        var tool = new ProcessBuilder(
                        "softhsm2-util", "--init-token", "--free", "--label", "menkyo", "--so-pin", PIN, "--pin", PIN)
                .redirectErrorStream(true)
                .start();
        var said = new String(tool.getInputStream().readAllBytes());
        if (!said.contains("initialized")) {
            throw new IOException("the token was not made: " + said);
        }
    }

    /** Makes a key of this name, in the place of one that is there. */
    void replaceKey(String name) {
        try {
            var store = open();
            if (store.containsAlias(name)) {
                store.deleteEntry(name);
            }
            var generator = KeyGenerator.getInstance(name.endsWith("kek") ? "AES" : "HmacSHA256", provider);
            generator.init(256);
            store.setKeyEntry(name, generator.generateKey(), null, null);
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the token gives out of a key: nothing. */
    byte @Nullable [] encoded(String name) {
        try {
            return open().getKey(name, null).getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whoever was signed in to the token is so no more. */
    void signOut() {
        try {
            ((AuthProvider) provider).logout();
        } catch (LoginException e) {
            throw new IllegalStateException(e);
        }
    }

    private KeyStore open() throws GeneralSecurityException, IOException {
        var store = KeyStore.getInstance("PKCS11", provider);
        store.load(null, PIN.toCharArray());
        return store;
    }
}
