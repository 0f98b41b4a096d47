package jp.menkyo.gateway.juki.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/** A file that lies on disk, encrypted and readable by this service alone, for the time it is made or read. */
final class Spool implements AutoCloseable {

    private final Path file;

    private Spool(Path file) {
        this.file = file;
    }

    /** @param folder null for the system's temporary folder */
    static Spool in(@Nullable Path folder) {
        var mine = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        try {
            return new Spool(
                    folder == null
                            ? Files.createTempFile("menkyo-juki-", ".p7m", mine)
                            : Files.createTempFile(folder, "menkyo-juki-", ".p7m", mine));
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    Path file() {
        return file;
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException undeletable) {
            throw new UncheckedIOException(undeletable);
        }
    }
}
