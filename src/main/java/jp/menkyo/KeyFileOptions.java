package jp.menkyo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import jp.menkyo.mynumber.keys.KeyFileEpochs;
import jp.menkyo.shared.sealing.KeyFileDraft;
import jp.menkyo.shared.transaction.Administrator;

/**
 * Options that work on a key file and do nothing else: {@code --new-key-file=/path} makes the keys of an office,
 * {@code --new-key-epoch=/path} adds the next keys to them, while the application may be running. Both are for the office
 * that {@code --menkyo.administrator} names, or several with commas in between. {@code --complete-key-file=/path} adds what
 * a file of an older version lacks.
 */
final class KeyFileOptions {

    private static final String NEW_FILE = "--new-key-file=";
    private static final String NEW_EPOCH = "--new-key-epoch=";
    private static final String COMPLETE = "--complete-key-file=";
    private static final String ADMINISTRATOR = "--menkyo.administrator=";
    private static final String HOME = "13-dietitian";

    private KeyFileOptions() {}

    /** Does what such an option says; false when there is none. */
    static boolean handle(String... args) {
        var owners = owners(args);
        var file = option(NEW_FILE, args).map(Path::of);
        var epoch = option(NEW_EPOCH, args).map(Path::of);
        file.ifPresent(path -> change(path, () -> KeyFileEpochs.create(path, owners)));
        epoch.ifPresent(path -> change(path, () -> KeyFileEpochs.addEpoch(path, owners)));
        var older = option(COMPLETE, args).map(Path::of);
        older.ifPresent(path ->
                change(path, () -> KeyFileDraft.of(path).addNetworkKeys().replace(path)));
        return Stream.of(file, epoch, older).anyMatch(Optional::isPresent);
    }

    private interface Change {
        void make() throws IOException;
    }

    private static void change(Path path, Change change) {
        try {
            change.make();
        } catch (FileAlreadyExistsException there) {
            throw new UncheckedIOException("鍵ファイルは既にあります。その鍵はまだ必要かもしれないので、変えていません: " + path, there);
        } catch (IOException notWritten) {
            throw new UncheckedIOException("鍵ファイルを書けませんでした。場所と権限を確かめてください: " + path, notWritten);
        }
    }

    private static Collection<Administrator> owners(String... args) {
        var codes = option(ADMINISTRATOR, args).map(list -> list.split(",")).orElse(new String[] {HOME});
        return Stream.of(codes).map(Administrator::new).toList();
    }

    private static Optional<String> option(String name, String... args) {
        return Arrays.stream(args)
                .filter(arg -> arg.startsWith(name))
                .map(arg -> arg.substring(name.length()))
                .findFirst();
    }
}
