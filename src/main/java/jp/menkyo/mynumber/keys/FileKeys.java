package jp.menkyo.mynumber.keys;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.prf.Prf;
import com.google.crypto.tink.prf.PrfSet;
import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import jp.menkyo.shared.sealing.KeyFile;
import jp.menkyo.shared.transaction.Administrator;

/**
 * The vault's keys in the key file. A file from before there were epochs holds one pair without an administrator's name;
 * those are epoch 1 of the office's own.
 */
final class FileKeys implements KeyStorage {

    static final String FIRST_KEK = "vault-kek";
    static final String FIRST_INDEX = "vault-index";

    private final KeyFile file;
    private final Administrator home;
    private final Map<String, String> firstNames;

    FileKeys(KeyFile file, Administrator home) {
        this.file = file;
        this.home = home;
        this.firstNames = file.names().contains(FIRST_KEK) ? firstNames(home) : Map.of();
    }

    /** Today's names of the keys that had no administrator, with the names they have in such a file. */
    static Map<String, String> firstNames(Administrator administrator) {
        return Map.of(
                new KeyName(administrator, 1, KeyName.Part.KEK).toString(), FIRST_KEK,
                new KeyName(administrator, 1, KeyName.Part.INDEX).toString(), FIRST_INDEX,
                KeyName.fingerprint(administrator), FIRST_INDEX);
    }

    @Override
    public SortedSet<String> names() {
        var names = new TreeSet<>(file.names());
        names.addAll(firstNames.keySet());
        return names;
    }

    @Override
    public Aead wrapping(String name) {
        return file.primitive(inFile(name), Aead.class);
    }

    @Override
    public Prf index(String name) {
        var keys = file.primitive(inFile(name), PrfSet.class);
        return keys::computePrimary;
    }

    @Override
    public KeyStorage again() {
        return new FileKeys(file.again(), home);
    }

    @Override
    public void destroy(Collection<String> names) throws IOException {
        file.remove(names);
    }

    private String inFile(String name) {
        return firstNames.getOrDefault(name, name);
    }
}
