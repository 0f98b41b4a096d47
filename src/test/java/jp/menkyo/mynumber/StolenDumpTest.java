package jp.menkyo.mynumber;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import jp.menkyo.MenkyoTest;
import jp.menkyo.mynumber.keys.KeyFileEpochs;
import jp.menkyo.mynumber.keys.OtherKeys;
import jp.menkyo.mynumber.keys.Seal;
import jp.menkyo.mynumber.keys.SealPlace;
import jp.menkyo.mynumber.keys.Seals;
import jp.menkyo.shared.NumberToken;
import jp.menkyo.shared.sealing.Sealing.SealBroken;
import jp.menkyo.shared.sealing.Sealing.Sealed;
import jp.menkyo.shared.sealing.Sha256;
import jp.menkyo.shared.transaction.Administrator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** AC-59: somebody has the whole database but not the key file. */
@MenkyoTest
class StolenDumpTest {

    private static final Administrator OFFICE = new Administrator("13-stolen");

    @TempDir
    Path home;

    @Autowired
    VaultOffice vault;

    private final String digits = MyNumbers.nextDigits();
    private NumberToken token;
    private Path otherKeys;

    @BeforeEach
    void steals() throws IOException {
        vault.newEpoch(OFFICE);
        token = vault.deposit(OFFICE, MyNumber.of(digits));
        otherKeys = home.resolve("other.json");
        KeyFileEpochs.create(otherKeys, List.of(OFFICE));
        for (int epoch = 1; epoch < epoch(); epoch++) {
            KeyFileEpochs.addEpoch(otherKeys, List.of(OFFICE));
        }
    }

    @Test
    void showsNoNumberInAnyWriting() {
        var bytes = digits.getBytes(StandardCharsets.US_ASCII);
        var writings = Stream.of(
                digits, HexFormat.of().formatHex(bytes), Base64.getEncoder().encodeToString(bytes));

        assertThat(row("e::text")).hasSizeGreaterThan(400).doesNotContain(writings.toArray(String[]::new));
    }

    @Test
    void opensWithNoOtherKeyFile() {
        var seal = new Seal(
                epoch(),
                1,
                new Sealed(bytes(row("encode(wrapped_key, 'hex')")), bytes(row("encode(sealed_number, 'hex')"))));
        var place = SealPlace.number(token);

        assertThatThrownBy(() -> OtherKeys.seals(otherKeys, OFFICE).open(seal, place))
                .isInstanceOf(SealBroken.class);
        assertThat(OtherKeys.seals(vault.keyFile(), OFFICE).open(seal, place))
                .as("with the right one")
                .isEqualTo(digits.getBytes(StandardCharsets.US_ASCII));
    }

    /** There are only 10^11 numbers, so whatever can be computed from a number without a secret gives it away. */
    @Test
    void hasAnIndexThatNobodyCanGuess() {
        var index = row("encode(number_index, 'hex')");
        var text = "13-stolen|mynumber|" + digits;

        assertThat(Stream.of(digits, text).map(guess -> Sha256.hex(guess.getBytes(StandardCharsets.US_ASCII))))
                .doesNotContain(index);
        assertThat(hex(OtherKeys.seals(otherKeys, OFFICE), epoch())).isNotEqualTo(index);
        assertThat(hex(OtherKeys.seals(vault.keyFile(), OFFICE), epoch()))
                .as("with the right key")
                .isEqualTo(index);
    }

    private String hex(Seals seals, int epoch) {
        return HexFormat.of().formatHex(seals.index(digits.getBytes(StandardCharsets.US_ASCII), epoch));
    }

    private int epoch() {
        return Integer.parseInt(row("key_epoch"));
    }

    private String row(String column) {
        return VaultOffice.read("select " + column + " from mynumber.entry e where token = '" + token + "'")
                .get(0);
    }

    private static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex);
    }
}
