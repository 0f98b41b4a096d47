package jp.menkyo.gateway.juki.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpoolTest {

    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");

    @TempDir
    Path folder;

    @Test
    void isForThisServiceAloneAndGoneAfterUse() throws IOException {
        try (var spool = Spool.in(folder)) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(spool.file())))
                    .isEqualTo("rw-------");
        }

        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void sweepsWhatAKilledProgramLeftAndNothingElse() throws IOException {
        var left = touched("menkyo-juki-1.p7m", NOW.minusSeconds(10));
        var inUse = touched("menkyo-juki-2.p7m", NOW);
        var others = touched("letter.p7m", NOW.minusSeconds(10));

        Spool.sweep(folder, NOW);

        assertThat(left).doesNotExist();
        assertThat(inUse).exists();
        assertThat(others).exists();
    }

    private Path touched(String name, Instant at) throws IOException {
        var file = Files.createFile(folder.resolve(name));
        Files.setLastModifiedTime(file, FileTime.from(at));
        return file;
    }
}
