package jp.menkyo.mynumber.keys;

import com.google.crypto.tink.prf.Prf;
import java.io.IOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import jp.menkyo.shared.transaction.Administrator;

/** All keys of the vault at one moment: for each administrator its epochs, of which the last one seals what is new. */
public final class VaultKeys {

    private final KeyStorage storage;
    private final Map<Administrator, NavigableMap<Integer, EpochKeys>> epochs = new HashMap<>();

    private VaultKeys(KeyStorage storage) {
        this.storage = storage;
    }

    /** Sorts the keys of a storage; an epoch counts when both its keys are there. */
    public static VaultKeys in(KeyStorage storage) {
        var keys = new VaultKeys(storage);
        var names = storage.names();
        for (String name : names) {
            KeyName.parse(name)
                    .filter(key -> names.containsAll(KeyName.of(key.administrator(), key.epoch())))
                    .filter(key -> names.contains(KeyName.fingerprint(key.administrator())))
                    .ifPresent(keys::add);
        }
        return keys;
    }

    private void add(KeyName name) {
        epochs.computeIfAbsent(name.administrator(), unknown -> new TreeMap<>())
                .computeIfAbsent(name.epoch(), unknown -> keys(name.administrator(), name.epoch()));
    }

    private EpochKeys keys(Administrator administrator, int epoch) {
        return new EpochKeys(
                storage.wrapping(new KeyName(administrator, epoch, KeyName.Part.KEK).toString()),
                storage.index(new KeyName(administrator, epoch, KeyName.Part.INDEX).toString()),
                String.join("|", administrator.code(), "check", Integer.toString(epoch)));
    }

    /** Whose keys these are. */
    public Set<Administrator> administrators() {
        return Collections.unmodifiableSet(epochs.keySet());
    }

    /** The epochs of an administrator, oldest first. */
    public Set<Integer> epochs(Administrator administrator) {
        return new TreeSet<>(ofAll(administrator).keySet());
    }

    /** The keys of an epoch, if they are here. */
    public Optional<EpochKeys> find(Administrator administrator, int epoch) {
        return Optional.ofNullable(ofAll(administrator).get(epoch));
    }

    /**
     * The keys of an epoch.
     *
     * @throws KeyGone when they are not here
     */
    EpochKeys epoch(Administrator administrator, int epoch) {
        return find(administrator, epoch).orElseThrow(() -> new KeyGone(administrator, epoch));
    }

    Prf fingerprint(Administrator administrator) {
        return storage.index(KeyName.fingerprint(administrator));
    }

    /** The keys as they are in their storage now. */
    public VaultKeys again() {
        return in(storage.again());
    }

    /**
     * Destroys an epoch's keys in their storage for good; this object still holds them.
     *
     * @throws IOException when the storage refuses
     */
    public void destroy(Administrator administrator, int epoch) throws IOException {
        storage.destroy(KeyName.of(administrator, epoch));
    }

    private NavigableMap<Integer, EpochKeys> ofAll(Administrator administrator) {
        return epochs.getOrDefault(administrator, Collections.emptyNavigableMap());
    }

    /** A number is sealed with keys that are not here: destroyed, or left out of the key file. */
    public static class KeyGone extends RuntimeException {

        KeyGone(Administrator administrator, int epoch) {
            super("no keys of epoch " + epoch + " for " + administrator.code());
        }
    }
}
