package jp.menkyo.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jp.menkyo.mynumber.keys.KeyFileEpochs;
import jp.menkyo.shared.sealing.KeyFileDraft;
import jp.menkyo.shared.transaction.Administrator;

/** Keys made for one demo or test run; real ones never come from here. */
public final class DemoKeys {

    /** The office of the demo, and another that tests work for. */
    private static final List<Administrator> OFFICES =
            List.of(new Administrator("13-dietitian"), new Administrator("27-dietitian"));

    private DemoKeys() {}

    /** The key file of this home, made at the first call. */
    public static Path file(Path home) {
        var file = home.resolve("demo-keys.json");
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(home);
                KeyFileEpochs.create(file, OFFICES);
            }
            KeyFileDraft.of(file).addNetworkKeys().replace(file);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
