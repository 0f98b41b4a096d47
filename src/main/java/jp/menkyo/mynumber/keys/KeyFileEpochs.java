package jp.menkyo.mynumber.keys;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import jp.menkyo.shared.sealing.KeyFile;
import jp.menkyo.shared.sealing.KeyFileDraft;
import jp.menkyo.shared.sealing.KeyFileDraft.Kind;
import jp.menkyo.shared.transaction.Administrator;
import org.springframework.modulith.NamedInterface;

/** Makes key files and adds epochs to them, while the application may be running. */
@NamedInterface("key-file")
public final class KeyFileEpochs {

    private KeyFileEpochs() {}

    /**
     * The key file of a new installation: fresh keys, readable by its maker alone.
     *
     * @throws java.nio.file.FileAlreadyExistsException when there is a file already: its keys may still be needed
     */
    public static void create(Path path, Collection<Administrator> administrators) throws IOException {
        var draft = KeyFileDraft.empty().add(KeyFile.DOCUMENTS, Kind.WRAPPING).addNetworkKeys();
        administrators.forEach(administrator -> addEpoch(draft, administrator));
        draft.create(path);
    }

    /** Adds the next epoch for these administrators; those the file does not know get their first. */
    public static void addEpoch(Path path, Collection<Administrator> administrators) throws IOException {
        KeyFile.read(path);
        var draft = KeyFileDraft.of(path);
        for (Administrator administrator : administrators) {
            nameFirst(draft, administrator);
            addEpoch(draft, administrator);
        }
        draft.remove(FileKeys.FIRST_KEK).remove(FileKeys.FIRST_INDEX).replace(path);
    }

    private static void addEpoch(KeyFileDraft draft, Administrator administrator) {
        int next = 1 + newest(draft, administrator);
        draft.add(new KeyName(administrator, next, KeyName.Part.KEK).toString(), Kind.WRAPPING);
        draft.add(new KeyName(administrator, next, KeyName.Part.INDEX).toString(), Kind.INDEX);
        if (!draft.names().contains(KeyName.fingerprint(administrator))) {
            draft.add(KeyName.fingerprint(administrator), Kind.INDEX);
        }
    }

    private static int newest(KeyFileDraft draft, Administrator administrator) {
        return draft.names().stream()
                .flatMap(name -> KeyName.parse(name).stream())
                .filter(name -> name.administrator().equals(administrator))
                .mapToInt(KeyName::epoch)
                .max()
                .orElse(0);
    }

    private static void nameFirst(KeyFileDraft draft, Administrator administrator) {
        if (draft.names().contains(FileKeys.FIRST_KEK)) {
            FileKeys.firstNames(administrator).forEach((name, first) -> draft.copy(first, name));
        }
    }
}
