package jp.menkyo.shared.sealing;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/**
 * Encrypts each record with a key of its own (AES-256-GCM) that is wrapped by one key outside the database. The context,
 * for instance {@code tenant|person|field|version}, is bound to both: what is sealed for one record opens in no other.
 */
public final class Sealing {

    private final Aead wrapping;

    /** @param wrapping the key outside the database */
    public Sealing(Aead wrapping) {
        this.wrapping = wrapping;
    }

    /** A record's own key, wrapped, and what that key hides. */
    public record Sealed(byte[] wrappedKey, byte[] ciphertext) {}

    /** Hides {@code plain} under a fresh key. */
    public Sealed seal(byte[] plain, String context) {
        var bound = context.getBytes(StandardCharsets.UTF_8);
        try {
            var key = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
            var ciphertext =
                    key.getPrimitive(RegistryConfiguration.get(), Aead.class).encrypt(plain, bound);
            return new Sealed(TinkProtoKeysetFormat.serializeEncryptedKeyset(key, wrapping, bound), ciphertext);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("a record could not be sealed", impossible);
        }
    }

    /**
     * Opens what was sealed in the same context.
     *
     * @throws SealBroken when it was changed, belongs to another record, or the key file is not the one it was sealed with
     */
    public byte[] open(Sealed sealed, String context) {
        var bound = context.getBytes(StandardCharsets.UTF_8);
        try {
            return TinkProtoKeysetFormat.parseEncryptedKeyset(sealed.wrappedKey(), wrapping, bound)
                    .getPrimitive(RegistryConfiguration.get(), Aead.class)
                    .decrypt(sealed.ciphertext(), bound);
        } catch (GeneralSecurityException broken) {
            throw new SealBroken(broken);
        }
    }

    /**
     * Wraps a record's key anew for another sealing; what the key hides stays as it is.
     *
     * @throws SealBroken as {@link #open}
     */
    public byte[] rewrap(byte[] wrappedKey, String context, Sealing other) {
        var bound = context.getBytes(StandardCharsets.UTF_8);
        try {
            var key = TinkProtoKeysetFormat.parseEncryptedKeyset(wrappedKey, wrapping, bound);
            return TinkProtoKeysetFormat.serializeEncryptedKeyset(key, other.wrapping, bound);
        } catch (GeneralSecurityException broken) {
            throw new SealBroken(broken);
        }
    }

    /** Something sealed does not open: it was tampered with, or it is in the wrong place. */
    public static class SealBroken extends RuntimeException {

        /** @param message what is wrong, without anything sealed */
        public SealBroken(String message) {
            super(message);
        }

        SealBroken(GeneralSecurityException cause) {
            super("a sealed record does not open in its place", cause);
        }
    }
}
