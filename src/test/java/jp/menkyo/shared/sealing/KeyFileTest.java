package jp.menkyo.shared.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.prf.PrfSet;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import jp.menkyo.shared.problem.StartRefused;
import jp.menkyo.shared.sealing.KeyFileDraft.Kind;
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
        KeyFileDraft.empty()
                .add(KeyFile.DOCUMENTS, Kind.WRAPPING)
                .add("other", Kind.WRAPPING)
                .create(file);
    }

    @Test
    void readsWhatItMade() throws IOException {
        assertThat(KeyFile.read(file).primitive("other", Aead.class)).isNotNull();
        assertThat(mode()).isEqualTo("r--------");
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
    @ValueSource(doubles = {0, 0.1, 0.5, 0.9, 0.999})
    void refusesAFileThatWasCutOff(double part) throws IOException {
        var whole = Files.readString(file);
        rewrite(whole.substring(0, (int) (whole.length() * part)));

        assertThatThrownBy(() -> KeyFile.read(file))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("読み取れません");
    }

    @Test
    void refusesTheWrongKindOfKey() {
        assertThatThrownBy(() -> KeyFile.read(file).primitive("other", PrfSet.class))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("鍵の種類が違います");
    }

    @Test
    void takesAKeyOutForGood() throws IOException {
        var before = Files.readString(file);
        try (var old = FileChannel.open(file, StandardOpenOption.READ)) {
            KeyFile.read(file).remove(List.of("other", "never-there"));

            assertThat(KeyFile.read(file).names()).containsExactly(KeyFile.DOCUMENTS);
            assertThat(mode()).isEqualTo("r--------");
            assertThat(content(old))
                    .as("the old bytes on the disk")
                    .containsOnly(0)
                    .hasSize(before.length());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "[]", "secret-material", "{\"vault-kek\":{\"key\":[]}}"})
    void refusesNonsenseWithoutQuotingIt(String content) throws IOException {
        rewrite(content);

        assertThatThrownBy(() -> KeyFile.read(file))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("読み取れません")
                .hasMessageNotContaining("secret-material")
                .hasNoCause();
    }

    @Test
    void neverReplacesKeys() {
        assertThatThrownBy(() -> KeyFileDraft.empty().create(file)).isInstanceOf(FileAlreadyExistsException.class);
    }

    @Test
    void sealsForOneContextOnly() {
        var sealing = KeyFile.read(file).sealing(KeyFile.DOCUMENTS);
        var sealed = sealing.seal(new byte[] {1, 2, 3}, "13|a|1");

        assertThat(sealing.open(sealed, "13|a|1")).containsExactly(1, 2, 3);
        assertThatThrownBy(() -> sealing.open(sealed, "13|b|1")).isInstanceOf(SealBroken.class);
    }

    @Test
    void noticesChangedCiphertext() {
        var sealing = KeyFile.read(file).sealing(KeyFile.DOCUMENTS);
        var sealed = sealing.seal(new byte[] {1, 2, 3}, "13|a|1");
        sealed.ciphertext()[20] ^= 1;

        assertThatThrownBy(() -> sealing.open(new Sealed(sealed.wrappedKey(), sealed.ciphertext()), "13|a|1"))
                .isInstanceOf(SealBroken.class);
    }

    @Test
    void wrapsAKeyAnewWithoutTouchingWhatItHides() {
        var keys = KeyFile.read(file);
        var sealed = keys.sealing(KeyFile.DOCUMENTS).seal(new byte[] {1, 2, 3}, "13|a|1");

        var wrapped = keys.sealing(KeyFile.DOCUMENTS).rewrap(sealed.wrappedKey(), "13|a|1", keys.sealing("other"));

        var moved = new Sealed(wrapped, sealed.ciphertext());
        assertThat(keys.sealing("other").open(moved, "13|a|1")).containsExactly(1, 2, 3);
        assertThatThrownBy(() -> keys.sealing(KeyFile.DOCUMENTS).open(moved, "13|a|1"))
                .isInstanceOf(SealBroken.class);
        assertThatThrownBy(() ->
                        keys.sealing(KeyFile.DOCUMENTS).rewrap(sealed.wrappedKey(), "13|b|1", keys.sealing("other")))
                .isInstanceOf(SealBroken.class);
    }

    private void rewrite(String content) throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        Files.writeString(file, content);
    }

    private String mode() throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    private static byte[] content(FileChannel channel) throws IOException {
        var bytes = ByteBuffer.allocate((int) channel.size());
        channel.read(bytes);
        return bytes.array();
    }
}
