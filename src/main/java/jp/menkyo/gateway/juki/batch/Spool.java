package jp.menkyo.gateway.juki.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A file that lies on disk, encrypted and readable by this service alone, for the time it is made or read. */
final class Spool implements AutoCloseable {

    private static final String PREFIX = "menkyo-juki-";
    private static final String SUFFIX = ".p7m";

    private final Path file;

    private Spool(Path file) {
        this.file = file;
    }

    /** @param folder null for the system's temporary folder */
    static Spool in(@Nullable Path folder) {
        var mine = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        try {
            return new Spool(Files.createTempFile(place(folder), PREFIX, SUFFIX, mine));
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** Deletes what programs that were killed have left, which nobody has touched since {@code before}. */
    static void sweep(@Nullable Path folder, Instant before) {
        try (var left = Files.newDirectoryStream(place(folder), PREFIX + "*" + SUFFIX)) {
            for (var file : left) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Path place(@Nullable Path folder) {
        return folder == null ? Path.of(System.getProperty("java.io.tmpdir")) : folder;
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
