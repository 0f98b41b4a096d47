package jp.menkyo.mynumber.keys;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.prf.Prf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.InvalidParameterException;
import java.security.Key;
import java.security.KeyStore;
import java.security.Provider;
import java.security.ProviderException;
import java.security.Security;
import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import jp.menkyo.shared.problem.StartRefused;
import jp.menkyo.shared.sealing.PrivateFile;

/**
 * The vault's keys on a PKCS#11 token (a hardware security module): they work inside it and cannot be read out. They are
 * made with the token's own tools, labelled by {@link KeyName}: an AES key of 256 bits for each {@code kek}, a generic secret
 * of 256 bits for each {@code index} and the {@code fingerprint}, all sensitive and not extractable. The configuration is
 * that of Java's SunPKCS11 provider; the PIN lies in a file that only the service's user can read.
 */
final class TokenKeys implements KeyStorage {

    private static final String REMEDY =
            "menkyo.vault.pkcs11.config（SunPKCS11の設定）、menkyo.vault.pkcs11.pin-file（権限 0400）と装置を確かめてください。"
                    + " Check menkyo.vault.pkcs11.config (of SunPKCS11), menkyo.vault.pkcs11.pin-file (mode 0400) and the token.";

    private final Provider provider;
    private final KeyStore token;
    private final Path pinFile;

    private TokenKeys(Provider provider, KeyStore token, Path pinFile) {
        this.provider = provider;
        this.token = token;
        this.pinFile = pinFile;
    }

    /**
     * Signs in to the token.
     *
     * @throws StartRefused when the configuration, the PIN or the token does not allow it
     */
    static TokenKeys open(Path configuration, Path pinFile) {
        try {
            return open(Security.getProvider("SunPKCS11").configure(configuration.toString()), pinFile);
        } catch (InvalidParameterException | ProviderException unusable) {
            throw refused(configuration);
        }
    }

    private static TokenKeys open(Provider provider, Path pinFile) {
        try {
            PrivateFile.require(pinFile, "PINファイル", "PIN file", REMEDY);
            var token = KeyStore.getInstance("PKCS11", provider);
            token.load(null, Files.readString(pinFile).strip().toCharArray());
            return new TokenKeys(provider, token, pinFile);
        } catch (IOException | GeneralSecurityException unusable) {
            throw refused(pinFile);
        }
    }

    /** The cause is left out on purpose: it could quote the PIN. */
    private static StartRefused refused(Path path) {
        return new StartRefused("PKCS#11の装置を使えません。 The PKCS#11 token cannot be used: " + path, REMEDY);
    }

    @Override
    public SortedSet<String> names() {
        try {
            return new TreeSet<>(Collections.list(token.aliases()));
        } catch (GeneralSecurityException gone) {
            throw new IllegalStateException("the token does not answer", gone);
        }
    }

    @Override
    public Aead wrapping(String name) {
        return new TokenAead(provider, key(name));
    }

    @Override
    public Prf index(String name) {
        return new TokenPrf(provider, key(name));
    }

    @Override
    public KeyStorage again() {
        return open(provider, pinFile);
    }

    @Override
    public void destroy(Collection<String> names) throws IOException {
        try {
            for (String name : names) {
                if (token.containsAlias(name)) {
                    token.deleteEntry(name);
                }
            }
        } catch (GeneralSecurityException refused) {
            throw new IOException("the token does not destroy the key", refused);
        }
    }

    private Key key(String name) {
        try {
            var key = token.getKey(name, null);
            if (key == null) {
                throw new IllegalArgumentException("no key is called " + name);
            }
            return key;
        } catch (GeneralSecurityException unusable) {
            throw new IllegalStateException("the token does not give the use of a key", unusable);
        }
    }
}
