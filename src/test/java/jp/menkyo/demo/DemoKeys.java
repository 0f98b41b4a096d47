package jp.menkyo.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import jp.menkyo.shared.sealing.NewKeyFile;

/** Keys made for one demo or test run; real ones never come from here. */
public final class DemoKeys {

    private DemoKeys() {}

    /** The key file of this home, made at the first call. */
    public static Path file(Path home) {
        var file = home.resolve("demo-keys.json");
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(home);
                NewKeyFile.create(file);
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
