package jp.menkyo.demo;

import java.nio.file.Path;

/** Keys made for one demo or test run; real ones never come from here. */
final class DemoKeys {

    private DemoKeys() {}

    /** The key file of this home, made at the first call. */
    static Path file(Path home) {
        return home.resolve("demo-keys.json");
    }
}
