package jp.menkyo.shared.sealing;

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
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;

/** Makes the key file of a new installation: fresh keys, readable by its maker alone, never over an existing file. */
public final class NewKeyFile {

    private NewKeyFile() {}

    /** @throws java.nio.file.FileAlreadyExistsException when there is a file already: its keys may still be needed */
    public static void create(Path path) throws IOException {
        var content = keysets();
        Files.createFile(path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(path, content);
    }

    private static String keysets() throws IOException {
        var mapper = new ObjectMapper();
        var file = mapper.createObjectNode();
        for (KeyFile.Use use : KeyFile.Use.values()) {
            file.set(use.entry(), mapper.readTree(keyset(parameters(use))));
        }
        return file.toPrettyString();
    }

    private static Parameters parameters(KeyFile.Use use) {
        return use == KeyFile.Use.VAULT_INDEX
                ? PredefinedPrfParameters.HMAC_SHA256_PRF
                : PredefinedAeadParameters.AES256_GCM;
    }

    private static String keyset(Parameters parameters) {
        try {
            PrfConfig.register();
            AeadConfig.register();
            var keyset = KeysetHandle.generateNew(parameters);
            return TinkJsonProtoKeysetFormat.serializeKeyset(keyset, InsecureSecretKeyAccess.get());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("a key could not be made", impossible);
        }
    }
}
