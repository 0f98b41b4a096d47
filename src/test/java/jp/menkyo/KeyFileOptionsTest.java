package jp.menkyo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import jp.menkyo.shared.problem.StartRefused;
import jp.menkyo.shared.sealing.KeyFile;
import jp.menkyo.shared.sealing.KeyFileDraft;
import jp.menkyo.shared.sealing.MessageKeys;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How an office gets its keys, and its next ones. */
class KeyFileOptionsTest {

    @TempDir
    Path home;

    private Path file;

    @BeforeEach
    void chooseAPlace() {
        file = home.resolve("keys.json");
    }

    @Test
    void makesAKeyFileOnceAndNeverOverwritesIt() throws Exception {
        assertThat(KeyFileOptions.handle("--new-key-file=" + file)).isTrue();
        var keys = Files.readString(file);

        assertThatThrownBy(() -> KeyFileOptions.handle("--new-key-file=" + file))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("鍵ファイルは既にあります");
        assertThat(Files.readString(file)).isEqualTo(keys);
    }

    @Test
    void namesTheOfficesTheKeysAreFor() {
        KeyFileOptions.handle("--new-key-file=" + file, "--menkyo.administrator=27-dietitian,28-dietitian");

        assertThat(KeyFile.read(file).names())
                .containsExactly(
                        "document-kek",
                        "network-code-kek",
                        "vault/27-dietitian/1/index",
                        "vault/27-dietitian/1/kek",
                        "vault/27-dietitian/fingerprint",
                        "vault/28-dietitian/1/index",
                        "vault/28-dietitian/1/kek",
                        "vault/28-dietitian/fingerprint");
    }

    @Test
    void addsTheNextKeysBesideTheOldOnes() throws Exception {
        KeyFileOptions.handle("--new-key-file=" + file);
        var before = KeyFile.read(file).names();

        assertThat(KeyFileOptions.handle("--new-key-epoch=" + file)).isTrue();

        assertThat(KeyFile.read(file).names())
                .containsAll(before)
                .contains("vault/13-dietitian/2/kek", "vault/13-dietitian/2/index")
                .hasSize(before.size() + 2);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("r--------");
        assertThat(home.toFile().list()).containsExactly("keys.json");
    }

    @Test
    void addsNothingToWhatIsNoKeyFile() throws Exception {
        Files.writeString(file, "{}");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));

        assertThatThrownBy(() -> KeyFileOptions.handle("--new-key-epoch=" + file))
                .isInstanceOf(StartRefused.class);
        assertThat(Files.readString(file)).isEqualTo("{}");
    }

    @Test
    void addsWhatAnOlderFileLacksAndLeavesTheRest() throws Exception {
        KeyFileOptions.handle("--new-key-file=" + file);
        var before = KeyFileDraft.of(file);
        before.remove(MessageKeys.ENTRY).remove(KeyFile.NETWORK_CODES).replace(file);
        assertThatThrownBy(() -> MessageKeys.read(file))
                .isInstanceOfSatisfying(
                        StartRefused.class,
                        refused -> assertThat(refused.remedy()).contains("--complete-key-file"));
        assertThatThrownBy(() -> KeyFile.read(file).sealing(KeyFile.NETWORK_CODES))
                .isInstanceOf(StartRefused.class);

        assertThat(KeyFileOptions.handle("--complete-key-file=" + file)).isTrue();

        assertThat(KeyFile.read(file).names()).containsAll(before.names()).contains(KeyFile.NETWORK_CODES);
        assertThat(MessageKeys.read(file).publicHalves()).contains("P-256").doesNotContain("\"d\"");
    }

    @Test
    void leavesAnOrdinaryStartAlone() {
        assertThat(KeyFileOptions.handle("--server.port=0")).isFalse();
    }
}
