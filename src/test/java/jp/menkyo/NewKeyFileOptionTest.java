package jp.menkyo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How an office gets its keys. */
class NewKeyFileOptionTest {

    @TempDir
    Path home;

    @Test
    void makesAKeyFileOnceAndNeverOverwritesIt() throws Exception {
        var file = home.resolve("keys.json");

        assertThat(MenkyoApplication.makesKeyFile("--new-key-file=" + file)).isTrue();
        var keys = Files.readString(file);

        assertThatThrownBy(() -> MenkyoApplication.makesKeyFile("--new-key-file=" + file))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("鍵ファイル");
        assertThat(Files.readString(file)).isEqualTo(keys);
    }

    @Test
    void leavesAnOrdinaryStartAlone() {
        assertThat(MenkyoApplication.makesKeyFile("--server.port=0")).isFalse();
    }
}
