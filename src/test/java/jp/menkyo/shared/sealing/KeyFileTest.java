package jp.menkyo.shared.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.crypto.tink.Aead;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import jp.menkyo.shared.problem.StartRefused;
import jp.menkyo.shared.sealing.Sealing.SealBroken;
import jp.menkyo.shared.sealing.Sealing.Sealed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyFileTest {

    @TempDir
    Path directory;

    private Path file;

    @BeforeEach
    void makesAFile() throws IOException {
        file = directory.resolve("keys.json");
        NewKeyFile.create(file);
    }

    @Test
    void readsWhatItMade() {
        assertThat(KeyFile.read(file).primitive(KeyFile.Use.VAULT, Aead.class)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"r--------", "rw-------"})
    void acceptsAFileOfItsOwnerAlone(String mode) throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(mode));

        assertThat(KeyFile.read(file)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-r-----", "rw----r--", "rwx------", "rw--w----"})
    void refusesAFileThatOthersReach(String mode) throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(mode));

        assertThatThrownBy(() -> KeyFile.read(file))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("他の利用者");
    }

    @Test
    void refusesAMissingFile() {
        assertThatThrownBy(() -> KeyFile.read(directory.resolve("none")))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("ありません");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "secret-material", "{\"vault-kek\":{\"key\":[]}}"})
    void refusesNonsenseWithoutQuotingIt(String content) throws IOException {
        Files.writeString(file, content);

        assertThatThrownBy(() -> KeyFile.read(file))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("読み取れません")
                .hasMessageNotContaining("secret-material")
                .hasNoCause();
    }

    @Test
    void neverReplacesKeys() {
        assertThatThrownBy(() -> NewKeyFile.create(file)).isInstanceOf(FileAlreadyExistsException.class);
    }

    @Test
    void sealsForOneContextOnly() {
        var sealing = new Sealing(KeyFile.read(file), KeyFile.Use.DOCUMENT);
        var sealed = sealing.seal(new byte[] {1, 2, 3}, "13|a|1");

        assertThat(sealing.open(sealed, "13|a|1")).containsExactly(1, 2, 3);
        assertThatThrownBy(() -> sealing.open(sealed, "13|b|1")).isInstanceOf(SealBroken.class);
    }

    @Test
    void noticesChangedCiphertext() {
        var sealing = new Sealing(KeyFile.read(file), KeyFile.Use.DOCUMENT);
        var sealed = sealing.seal(new byte[] {1, 2, 3}, "13|a|1");
        sealed.ciphertext()[20] ^= 1;

        assertThatThrownBy(() -> sealing.open(new Sealed(sealed.wrappedKey(), sealed.ciphertext()), "13|a|1"))
                .isInstanceOf(SealBroken.class);
    }
}
