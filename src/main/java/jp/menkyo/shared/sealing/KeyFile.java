package jp.menkyo.shared.sealing;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.prf.PrfConfig;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import jp.menkyo.shared.problem.StartRefused;

/**
 * The keys of this installation by name, kept in one JSON file apart from the database and its backups: a stolen database
 * without this file shows no number and no paper. Only the service's own user may read it. An object holds what the file
 * held when it was read.
 */
public final class KeyFile {

    /** Wraps the key of each document. */
    public static final String DOCUMENTS = "document-kek";

    /** Wraps the key of each person's code in the information network. */
    public static final String NETWORK_CODES = "network-code-kek";

    private static final String REMEDY = "menkyo.key-file に、本サービスの利用者だけが読める鍵ファイル（権限 0400 又は 0600）を指定してください。"
            + " Set menkyo.key-file to a key file that only the user of this service can read (mode 0400 or 0600).";

    private final Path path;
    private final SortedMap<String, KeysetHandle> keysets;

    private KeyFile(Path path, SortedMap<String, KeysetHandle> keysets) {
        this.path = path;
        this.keysets = Collections.unmodifiableSortedMap(keysets);
    }

    /**
     * Reads the file.
     *
     * @throws StartRefused when it is missing, readable by others, or not a whole key file
     */
    public static KeyFile read(Path path) {
        try {
            PrivateFile.require(path, "鍵ファイル", "key file", REMEDY);
            PrfConfig.register();
            AeadConfig.register();
            var keysets = KeyFileDraft.of(path).keysets();
            if (!keysets.containsKey(DOCUMENTS)) {
                throw new GeneralSecurityException("no key for documents");
            }
            return new KeyFile(path, keysets);
        } catch (IOException | GeneralSecurityException | UnsupportedOperationException unreadable) {
            // the cause is left out on purpose: it could quote what the file holds
            throw new StartRefused("鍵ファイルを読み取れません。 The key file cannot be read: " + path, REMEDY);
        }
    }

    /** The file as it is now; refuses as {@link #read} does. */
    public KeyFile again() {
        return read(path);
    }

    /** The names of all keys. */
    public SortedSet<String> names() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(keysets.keySet()));
    }

    /** The key of this name as a working primitive, for instance an {@code Aead}. */
    public <P> P primitive(String name, Class<P> type) {
        var keyset = keysets.get(name);
        if (keyset == null) {
            throw new IllegalArgumentException("no key is called " + name);
        }
        try {
            return keyset.getPrimitive(RegistryConfiguration.get(), type);
        } catch (GeneralSecurityException unusable) {
            throw new StartRefused("鍵ファイルの鍵の種類が違います。 The key file holds the wrong kind of key: " + name, REMEDY);
        }
    }

    /**
     * What seals with the key of this name.
     *
     * @throws StartRefused when the file holds none, as one of an older version may
     */
    public Sealing sealing(String name) {
        if (!keysets.containsKey(name)) {
            throw new StartRefused("鍵ファイルに鍵が足りません。 The key file lacks a key: " + name, KeyFileDraft.COMPLETE);
        }
        return new Sealing(primitive(name, Aead.class));
    }

    /**
     * Takes keys out of the file for good; this object still holds them.
     *
     * @throws IOException when the file cannot be rewritten; then nothing has changed
     */
    public void remove(Iterable<String> names) throws IOException {
        var draft = KeyFileDraft.of(path);
        names.forEach(draft::remove);
        draft.replace(path);
    }
}
