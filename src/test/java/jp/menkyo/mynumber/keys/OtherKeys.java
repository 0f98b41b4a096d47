package jp.menkyo.mynumber.keys;

import java.nio.file.Path;
import jp.menkyo.shared.sealing.KeyFile;
import jp.menkyo.shared.transaction.Administrator;
import jp.menkyo.shared.transaction.AdministratorContext;

/** Keys of some other file, for tests outside this package. */
public final class OtherKeys {

    private OtherKeys() {}

    public static VaultKeys of(Path file, Administrator office) {
        return VaultKeys.in(new FileKeys(KeyFile.read(file), office));
    }

    public static Seals seals(Path file, Administrator office) {
        return new Seals(new CurrentKeys(of(file, office)), new AdministratorContext(office));
    }
}
