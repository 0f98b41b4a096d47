package jp.menkyo.mynumber.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.prf.PrfSet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import jp.menkyo.mynumber.keys.VaultKeys.KeyGone;
import jp.menkyo.shared.NumberToken;
import jp.menkyo.shared.sealing.KeyFile;
import jp.menkyo.shared.sealing.KeyFileDraft;
import jp.menkyo.shared.sealing.KeyFileDraft.Kind;
import jp.menkyo.shared.sealing.Sealing;
import jp.menkyo.shared.sealing.Sealing.SealBroken;
import jp.menkyo.shared.transaction.Administrator;
import jp.menkyo.shared.transaction.AdministratorContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealsTest {

    private static final Administrator TOKYO = new Administrator("13-dietitian");
    private static final Administrator OSAKA = new Administrator("27-dietitian");
    private static final SealPlace PLACE = SealPlace.number(new NumberToken("nt_" + "a".repeat(32)));
    private static final byte[] DIGITS = "123456789018".getBytes(StandardCharsets.US_ASCII);

    @TempDir
    Path home;

    private final AdministratorContext administrators = new AdministratorContext(TOKYO);
    private Path file;

    @BeforeEach
    void makesTwoEpochs() throws IOException {
        file = home.resolve("keys.json");
        KeyFileEpochs.create(file, List.of(TOKYO, OSAKA));
        KeyFileEpochs.addEpoch(file, List.of(TOKYO));
    }

    @Test
    void opensUnderTheEpochItWasSealedWith() {
        var seals = seals(file);

        assertThat(seals.open(seals.seal(DIGITS, PLACE, 1), PLACE)).isEqualTo(DIGITS);
        assertThat(seals.open(seals.seal(DIGITS, PLACE, 2), PLACE)).isEqualTo(DIGITS);
    }

    @Test
    void movesToALaterEpochWithoutTheEarlierKey() throws IOException {
        var seals = seals(file);
        var seal = seals.seal(DIGITS, PLACE, 1);

        var wrapped = seals.renew(seal.key(), PLACE, 2);

        keys(file).destroy(TOKYO, 1);
        var later = seals(file);
        var moved = new Seal(2, 1, new Sealing.Sealed(wrapped, seal.sealed().ciphertext()));
        assertThat(later.open(moved, PLACE)).isEqualTo(DIGITS);
        assertThatThrownBy(() -> later.open(seal, PLACE)).isInstanceOf(KeyGone.class);
    }

    @Test
    void staysClosedToEveryOtherKeyFile() throws IOException {
        var seal = seals(file).seal(DIGITS, PLACE, 1);
        var other = home.resolve("other.json");
        KeyFileEpochs.create(other, List.of(TOKYO));

        assertThatThrownBy(() -> seals(other).open(seal, PLACE)).isInstanceOf(SealBroken.class);
    }

    @Test
    void makesAnotherIndexForEveryOfficeAndEpoch() {
        var seals = seals(file);
        var index = seals.index(DIGITS, 1);

        assertThat(seals(file).index(DIGITS, 1)).isEqualTo(index).hasSize(32);
        assertThat(seals.index(DIGITS, 2)).isNotEqualTo(index);
        assertThat(administrators.as(OSAKA, () -> seals.index(DIGITS, 1))).isNotEqualTo(index);
    }

    @Test
    void goesOnWithAFileFromBeforeThereWereEpochs() throws IOException {
        var old = home.resolve("old.json");
        KeyFileDraft.empty()
                .add(KeyFile.DOCUMENTS, Kind.WRAPPING)
                .add("vault-kek", Kind.WRAPPING)
                .add("vault-index", Kind.INDEX)
                .create(old);
        var keys = KeyFile.read(old);
        var sealed = new Sealing(keys.primitive("vault-kek", Aead.class))
                .seal(DIGITS, "13-dietitian|" + PLACE.owner() + "|number|1");
        var index = prf(keys, "13-dietitian|mynumber|123456789018");
        var fingerprint = prf(keys, "13-dietitian|fingerprint|abc");

        assertGoesOn(seals(old), new Seal(1, 1, sealed), index, fingerprint);
        KeyFileEpochs.addEpoch(old, List.of(TOKYO));
        assertGoesOn(seals(old), new Seal(1, 1, sealed), index, fingerprint);

        assertThat(keys(old).epochs(TOKYO)).containsExactly(1, 2);
        assertThat(KeyFile.read(old).names()).doesNotContain("vault-kek", "vault-index");
    }

    private static void assertGoesOn(Seals seals, Seal seal, byte[] index, byte[] fingerprint) {
        assertThat(seals.open(seal, PLACE)).isEqualTo(DIGITS);
        assertThat(seals.index(DIGITS, 1)).isEqualTo(index);
        assertThat(seals.fingerprint("abc")).isEqualTo(fingerprint);
    }

    private static byte[] prf(KeyFile keys, String text) {
        try {
            return keys.primitive("vault-index", PrfSet.class)
                    .computePrimary(text.getBytes(StandardCharsets.UTF_8), 32);
        } catch (java.security.GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Seals seals(Path path) {
        return new Seals(new CurrentKeys(keys(path)), administrators);
    }

    private static VaultKeys keys(Path path) {
        return VaultKeys.in(new FileKeys(KeyFile.read(path), TOKYO));
    }
}
