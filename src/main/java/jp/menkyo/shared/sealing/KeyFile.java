package jp.menkyo.shared.sealing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.prf.PrfConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.security.GeneralSecurityException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import jp.menkyo.shared.problem.StartRefused;

/**
 * The keys of this installation, kept in one JSON file apart from the database and its backups: a stolen database without
 * this file shows no number and no paper. Only the service's own user may read it.
 */
public final class KeyFile {

    /** What a keyset is for, with its name in the file. */
    public enum Use {
        /** Wraps the key of each person's My Number. */
        VAULT("vault-kek"),
        /** Makes the index that finds a number again without opening it. */
        VAULT_INDEX("vault-index"),
        /** Wraps the key of each document. */
        DOCUMENT("document-kek");

        private final String entry;

        Use(String entry) {
            this.entry = entry;
        }

        public String entry() {
            return entry;
        }
    }

    private static final Set<PosixFilePermission> OWNER =
            EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
    private static final String REMEDY = "menkyo.key-file に、本サービスの利用者だけが読める鍵ファイル（権限 0400 又は 0600）を指定してください。"
            + " Set menkyo.key-file to a key file that only the user of this service can read (mode 0400 or 0600).";

    private final Map<Use, KeysetHandle> keysets;

    private KeyFile(Map<Use, KeysetHandle> keysets) {
        this.keysets = keysets;
    }

    /**
     * Reads the file.
     *
     * @throws StartRefused when it is missing, readable by others, or not a key file
     */
    public static KeyFile read(Path path) {
        if (!Files.isRegularFile(path)) {
            throw new StartRefused("鍵ファイルがありません。 The key file is missing: " + path, REMEDY);
        }
        try {
            requirePrivate(path);
            PrfConfig.register();
            AeadConfig.register();
            return new KeyFile(keysets(new ObjectMapper().readTree(path.toFile())));
        } catch (IOException | GeneralSecurityException | UnsupportedOperationException unreadable) {
            // the cause is left out on purpose: it could quote what the file holds
            throw new StartRefused("鍵ファイルを読み取れません。 The key file cannot be read: " + path, REMEDY);
        }
    }

    private static void requirePrivate(Path path) throws IOException {
        if (!OWNER.containsAll(Files.getPosixFilePermissions(path))) {
            throw new StartRefused("鍵ファイルを他の利用者が読めます。 The key file is open to other users: " + path, REMEDY);
        }
    }

    private static Map<Use, KeysetHandle> keysets(JsonNode file) throws GeneralSecurityException {
        var keysets = new EnumMap<Use, KeysetHandle>(Use.class);
        for (Use use : Use.values()) {
            var json = file.path(use.entry()).toString();
            keysets.put(use, TinkJsonProtoKeysetFormat.parseKeyset(json, InsecureSecretKeyAccess.get()));
        }
        return keysets;
    }

    /** The keyset for a use as a working primitive, for instance an {@code Aead}. */
    public <P> P primitive(Use use, Class<P> type) {
        var keyset = keysets.get(use);
        if (keyset == null) {
            throw new IllegalStateException("no keyset for " + use);
        }
        try {
            return keyset.getPrimitive(RegistryConfiguration.get(), type);
        } catch (GeneralSecurityException unusable) {
            throw new StartRefused("鍵ファイルの鍵の種類が違います。 The key file holds the wrong kind of key: " + use.entry(), REMEDY);
        }
    }
}
