package jp.menkyo.mynumber.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jp.menkyo.mynumber.keys.VaultKeys.KeyGone;
import jp.menkyo.shared.NumberToken;
import jp.menkyo.shared.problem.StartRefused;
import jp.menkyo.shared.sealing.Sealing.SealBroken;
import jp.menkyo.shared.sealing.Sealing.Sealed;
import jp.menkyo.shared.transaction.Administrator;
import jp.menkyo.shared.transaction.AdministratorContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The vault's keys on a token, here one in software; skipped where that library is not installed (package softhsm2). */
class TokenKeysTest {

    private static final Optional<Path> LIBRARY = Stream.of(
                    "/usr/lib/softhsm/libsofthsm2.so",
                    "/usr/local/lib/softhsm/libsofthsm2.so",
                    "/opt/homebrew/lib/softhsm/libsofthsm2.so")
            .map(Path::of)
            .filter(Files::exists)
            .findFirst();

    private static final Administrator TOKYO = new Administrator("13-dietitian");
    private static final SealPlace PLACE = SealPlace.number(new NumberToken("nt_" + "a".repeat(32)));
    private static final byte[] DIGITS = "123456789018".getBytes(StandardCharsets.US_ASCII);

    @TempDir
    static Path home;

    private static SoftToken token;

    private Seals seals;
    private VaultKeys keys;

    @BeforeAll
    static void findTheLibrary() throws IOException {
        assumeTrue(LIBRARY.isPresent(), "skipped: no PKCS#11 library of softhsm2 is installed here");
        token = SoftToken.create(LIBRARY.orElseThrow(), home);
    }

    @BeforeEach
    void makeTwoEpochs() {
        Stream.of(1, 2).flatMap(epoch -> KeyName.of(TOKYO, epoch).stream()).forEach(token::replaceKey);
        token.replaceKey(KeyName.fingerprint(TOKYO));
        keys = VaultKeys.in(TokenKeys.open(token.configuration(), token.pinFile()));
        seals = new Seals(new CurrentKeys(keys), new AdministratorContext(TOKYO));
    }

    @Test
    void sealsWithKeysThatCannotBeReadOut() {
        var seal = seals.seal(DIGITS, PLACE, 1);

        assertThat(seals.open(seal, PLACE)).isEqualTo(DIGITS);
        var elsewhere = SealPlace.number(new NumberToken("nt_" + "b".repeat(32)));
        assertThatThrownBy(() -> seals.open(seal, elsewhere)).isInstanceOf(SealBroken.class);
        assertThat(token.encoded(KeyName.of(TOKYO, 1).get(0))).isNull();
    }

    @Test
    void indexesAndFingerprints() {
        assertThat(seals.index(DIGITS, 1))
                .hasSize(32)
                .isEqualTo(seals.index(DIGITS, 1))
                .isNotEqualTo(seals.index(DIGITS, 2));
        assertThat(seals.fingerprint("abc")).isEqualTo(seals.fingerprint("abc"));
    }

    @Test
    void knowsItsOwnCheckValues() {
        var first = keys.find(TOKYO, 1).orElseThrow();

        assertThat(first.made(first.checkValue())).isTrue();
        assertThat(keys.find(TOKYO, 2).orElseThrow().made(first.checkValue())).isFalse();
    }

    @Test
    void destroysAnEpochForGood() throws IOException {
        var seal = seals.seal(DIGITS, PLACE, 1);
        var wrapped = seals.renew(seal.key(), PLACE, 2);

        keys.destroy(TOKYO, 1);

        var later = new Seals(new CurrentKeys(keys.again()), new AdministratorContext(TOKYO));
        assertThat(keys.again().epochs(TOKYO)).containsExactly(2);
        assertThatThrownBy(() -> later.open(seal, PLACE)).isInstanceOf(KeyGone.class);
        var moved = new Seal(2, 1, new Sealed(wrapped, seal.sealed().ciphertext()));
        assertThat(later.open(moved, PLACE)).isEqualTo(DIGITS);
    }

    @Test
    void refusesAWrongPinAndAnOpenPinFile() throws IOException {
        token.signOut();
        var pinFile = home.resolve("other.pin");
        Files.writeString(pinFile, "00000000");
        Files.setPosixFilePermissions(pinFile, PosixFilePermissions.fromString("r--------"));
        assertRefused(pinFile, "PKCS#11の装置を使えません");

        Files.setPosixFilePermissions(pinFile, PosixFilePermissions.fromString("r--r-----"));
        assertRefused(pinFile, "PINファイルを他の利用者が読めます");
    }

    private static void assertRefused(Path pinFile, String sentence) {
        assertThatThrownBy(() -> TokenKeys.open(token.configuration(), pinFile))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining(sentence)
                .hasNoCause();
    }

    /** Names of no key of the vault are let be. */
    @Test
    void passesOverStrangers() {
        token.replaceKey("somebody-elses");

        assertThat(keys.again().administrators()).isEqualTo(Set.of(TOKYO));
        assertThat(keys.again().epochs(TOKYO)).containsExactly(1, 2);
    }
}
