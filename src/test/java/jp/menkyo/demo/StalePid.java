package jp.menkyo.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Clears the lock file of a PostgreSQL server that was killed: its process is gone, or dead and not yet collected. */
final class StalePid {

    private StalePid() {}

    static void removeIfDead(Path pidFile) {
        try {
            if (Files.exists(pidFile)
                    && !serves(Files.readAllLines(pidFile).get(0).trim())) {
                Files.delete(pidFile);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean serves(String pid) throws IOException {
        var process = Path.of("/proc", pid);
        if (!Files.isDirectory(process)) {
            return false;
        }
        var name = Files.readString(process.resolve("comm")).trim();
        var zombie =
                Files.readAllLines(process.resolve("status")).stream().anyMatch(line -> line.matches("State:\\s+Z.*"));
        return name.equals("postgres") && !zombie;
    }
}
