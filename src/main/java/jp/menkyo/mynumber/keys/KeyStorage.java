package jp.menkyo.mynumber.keys;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.prf.Prf;
import java.io.IOException;
import java.util.Collection;
import java.util.SortedSet;
import jp.menkyo.shared.problem.StartRefused;

/** Where the vault's keys lie and work: a key is used by its name and never handed out. An object does not change. */
public interface KeyStorage {

    /** The names of all keys, among them those of {@link KeyName}. */
    SortedSet<String> names();

    /** The key of this name, to wrap and unwrap with (AES-256-GCM). */
    Aead wrapping(String name);

    /** The key of this name, to make an index with (HMAC-SHA-256). */
    Prf index(String name);

    /**
     * The storage as it is now.
     *
     * @throws StartRefused when it cannot be used
     */
    KeyStorage again();

    /**
     * Destroys keys for good; names that are not there are passed over.
     *
     * @throws IOException when the storage refuses; then they are still there
     */
    void destroy(Collection<String> names) throws IOException;
}
