package jp.menkyo.shared.sealing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.PrfConfig;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** A key file in the making: keys come, get another name or go, then it is written whole. */
public final class KeyFileDraft {

    /** What to do about a file of an older version. */
    static final String COMPLETE = "--complete-key-file=<鍵ファイル> で、足りない鍵を加えてください。"
            + " Add the missing keys with --complete-key-file=<key file>.";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final SortedMap<String, JsonNode> keys = new TreeMap<>();

    private KeyFileDraft() {}

    /** What a key does. */
    public enum Kind {
        /** Encrypts keys (AES-256-GCM). */
        WRAPPING(PredefinedAeadParameters.AES256_GCM),
        /** Makes fingerprints that cannot be made without it (HMAC-SHA-256). */
        INDEX(PredefinedPrfParameters.HMAC_SHA256_PRF);

        private final Parameters parameters;

        Kind(Parameters parameters) {
            this.parameters = parameters;
        }
    }

    public static KeyFileDraft empty() {
        return new KeyFileDraft();
    }

    /** The keys of an existing file. */
    public static KeyFileDraft of(Path path) throws IOException {
        var draft = new KeyFileDraft();
        var file = JSON.readTree(path.toFile());
        if (!file.isObject()) {
            throw new IOException("not a key file");
        }
        file.fields().forEachRemaining(key -> draft.keys.put(key.getKey(), key.getValue()));
        return draft;
    }

    public SortedSet<String> names() {
        return new TreeSet<>(keys.keySet());
    }

    /** Adds a fresh key; a name is given once. */
    public KeyFileDraft add(String name, Kind kind) {
        return put(name, fresh(kind.parameters));
    }

    /** Adds those of the keys for the information network that are not there yet. */
    public KeyFileDraft addNetworkKeys() {
        if (!keys.containsKey(KeyFile.NETWORK_CODES)) {
            add(KeyFile.NETWORK_CODES, Kind.WRAPPING);
        }
        if (!keys.containsKey(MessageKeys.ENTRY)) {
            put(MessageKeys.ENTRY, MessageKeys.fresh());
        }
        return this;
    }

    /** Gives a key another name as well. */
    public KeyFileDraft copy(String name, String other) {
        var key = keys.get(name);
        if (key == null) {
            throw new IllegalArgumentException("no key is called " + name);
        }
        return put(other, key);
    }

    public KeyFileDraft remove(String name) {
        keys.remove(name);
        return this;
    }

    /** @throws java.nio.file.FileAlreadyExistsException when there is a file already: its keys may still be needed */
    public void create(Path path) throws IOException {
        PrivateFile.create(path, text());
    }

    /** Puts this in the place of an existing file. */
    public void replace(Path path) throws IOException {
        PrivateFile.replace(path, text());
    }

    SortedMap<String, KeysetHandle> keysets() throws GeneralSecurityException {
        var keysets = new TreeMap<String, KeysetHandle>();
        for (var key : keys.entrySet()) {
            if (!key.getKey().equals(MessageKeys.ENTRY)) {
                keysets.put(
                        key.getKey(),
                        TinkJsonProtoKeysetFormat.parseKeyset(
                                key.getValue().toString(), InsecureSecretKeyAccess.get()));
            }
        }
        return keysets;
    }

    private KeyFileDraft put(String name, JsonNode key) {
        if (keys.putIfAbsent(name, key) != null) {
            throw new IllegalArgumentException("there is a key called " + name);
        }
        return this;
    }

    private String text() {
        return JSON.createObjectNode().setAll(keys).toPrettyString();
    }

    private static JsonNode fresh(Parameters parameters) {
        try {
            PrfConfig.register();
            AeadConfig.register();
            var keyset = KeysetHandle.generateNew(parameters);
            return JSON.readTree(TinkJsonProtoKeysetFormat.serializeKeyset(keyset, InsecureSecretKeyAccess.get()));
        } catch (GeneralSecurityException | IOException impossible) {
            throw new IllegalStateException("a key could not be made", impossible);
        }
    }
}
