package jp.menkyo.gateway.juki.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import jp.menkyo.gateway.batch.FileFault;
import jp.menkyo.simulator.juki.file.NetworkKeys;
import jp.menkyo.simulator.juki.file.NetworkKeys.Party;
import org.junit.jupiter.api.Test;

class SealedFileTest {

    private static final NetworkKeys KEYS = NetworkKeys.under(Path.of("target", "sealed-file-test"));
    private static final SealedFile OURS = between(KEYS.office(), KEYS.network());
    private static final SealedFile THEIRS = between(KEYS.network(), KEYS.office());
    private static final byte[] CONTENT = "H\t髙橋\n".repeat(40_000).getBytes(StandardCharsets.UTF_8);

    private static SealedFile between(Party own, Party peer) {
        return new SealedFile(new FileCertificates(own.key(), own.certificate(), peer.certificate()));
    }

    @Test
    void opensWhatTheOtherSideSealed() {
        assertThat(open(THEIRS, seal(OURS))).isEqualTo(CONTENT);
        assertThat(open(OURS, seal(THEIRS))).isEqualTo(CONTENT);
    }

    @Test
    void showsNothingOfWhatIsInside() {
        assertThat(new String(seal(OURS), StandardCharsets.UTF_8)).doesNotContain("髙橋");
    }

    @Test
    void refusesAFileWithASingleBitChangedAnywhere() {
        var sealed = seal(THEIRS);

        for (int at = 40; at < sealed.length; at += sealed.length / 40) {
            var tampered = sealed.clone();
            tampered[at] ^= 1;
            refuses(OURS, tampered);
        }
    }

    @Test
    void refusesAFileThatIsCutOffAnywhere() {
        var sealed = seal(THEIRS);

        for (int length = 0; length < sealed.length; length += sealed.length / 15) {
            refuses(OURS, Arrays.copyOf(sealed, length));
        }
        refuses(OURS, Arrays.copyOf(sealed, sealed.length - 1));
    }

    @Test
    void refusesAFileOfAnotherSenderAndOneForAnotherReceiver() {
        var ownSender = seal(between(KEYS.office(), KEYS.office()));
        assertThatThrownBy(() -> open(OURS, ownSender))
                .isInstanceOfSatisfying(
                        FileRefused.class,
                        refused -> assertThat(refused.fault()).isEqualTo(FileFault.NOT_GENUINE));
        assertThatThrownBy(() -> open(OURS, seal(OURS)))
                .isInstanceOfSatisfying(
                        FileRefused.class,
                        refused -> assertThat(refused.fault()).isEqualTo(FileFault.NOT_OPENED));
    }

    @Test
    void refusesNonsense() {
        refuses(OURS, new byte[] {0x30, 0, 1, 2});
        refuses(OURS, "<html></html>".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void letsTheReadersOwnFailuresThrough() {
        var sealed = seal(THEIRS);

        assertThatThrownBy(() -> OURS.open(new ByteArrayInputStream(sealed), content -> {
                    throw new IllegalStateException("the reader's own");
                }))
                .hasMessage("the reader's own");
    }

    private static void refuses(SealedFile side, byte[] sealed) {
        assertThatThrownBy(() -> open(side, sealed))
                .isInstanceOf(FileRefused.class)
                .hasNoCause();
    }

    private static byte[] seal(SealedFile side) {
        var sealed = new ByteArrayOutputStream();
        try {
            side.seal(content -> content.write(CONTENT), sealed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sealed.toByteArray();
    }

    private static byte[] open(SealedFile side, byte[] sealed) throws FileRefused {
        try {
            return side.open(new ByteArrayInputStream(sealed), InputStream::readAllBytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
