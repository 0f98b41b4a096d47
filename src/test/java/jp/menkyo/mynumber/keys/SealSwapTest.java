package jp.menkyo.mynumber.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jp.menkyo.shared.sealing.KeyFile;
import jp.menkyo.shared.sealing.Sealing.SealBroken;
import jp.menkyo.shared.sealing.Sealing.Sealed;
import jp.menkyo.shared.transaction.Administrator;
import jp.menkyo.shared.transaction.AdministratorContext;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/**
 * What somebody who can write to the database might try: key and ciphertext of one row put into another. Rows are those of
 * two offices, four persons, two fields, two versions of the format and two epochs.
 */
class SealSwapTest {

    private static final List<Administrator> OFFICES =
            List.of(new Administrator("13-dietitian"), new Administrator("27-dietitian"));
    private static final int ROWS = 2 * 4 * 2 * 2 * 2;

    private static final List<Row> SEALED = new ArrayList<>();
    private static final AdministratorContext ADMINISTRATORS = new AdministratorContext(OFFICES.get(0));
    private static Path home;
    private static VaultKeys keys;

    private record Row(Administrator office, SealPlace place, int epoch, int version, Sealed sealed) {}

    @BeforeContainer
    static void sealOneOfEachKind() throws IOException {
        home = Files.createTempDirectory("swap");
        KeyFileEpochs.create(home.resolve("keys.json"), OFFICES);
        KeyFileEpochs.addEpoch(home.resolve("keys.json"), OFFICES);
        keys = VaultKeys.in(new FileKeys(KeyFile.read(home.resolve("keys.json")), OFFICES.get(0)));
        for (int row = 0; row < ROWS; row++) {
            SEALED.add(row(row));
        }
    }

    @AfterContainer
    static void forget() throws IOException {
        Files.delete(home.resolve("keys.json"));
        Files.delete(home);
    }

    private static Row row(int bits) {
        var office = OFFICES.get(bits & 1);
        var place = new SealPlace("person-" + (bits >> 1 & 3), (bits >> 3 & 1) == 0 ? "number" : "envelope");
        int version = 1 + (bits >> 4 & 1);
        int epoch = 1 + (bits >> 5 & 1);
        var sealing = keys.find(office, epoch).orElseThrow().sealing();
        return new Row(office, place, epoch, version, sealing.seal(plain(bits), place.text(office, version)));
    }

    private static byte[] plain(int row) {
        return new byte[] {(byte) row};
    }

    @Property(tries = 10_000)
    void nothingOpensInAnotherPlace(
            @ForAll @IntRange(max = ROWS - 1) int place,
            @ForAll @IntRange(max = ROWS - 1) int key,
            @ForAll @IntRange(max = ROWS - 1) int ciphertext) {
        int other = place == key && key == ciphertext ? (key + 1) % ROWS : key;

        assertThatThrownBy(() -> open(SEALED.get(place), SEALED.get(other), SEALED.get(ciphertext)))
                .isInstanceOf(SealBroken.class);
    }

    @Property
    void everythingOpensWhereItBelongs(@ForAll @IntRange(max = ROWS - 1) int row) {
        var own = SEALED.get(row);

        assertThat(open(own, own, own)).isEqualTo(plain(row));
    }

    private static byte[] open(Row place, Row key, Row ciphertext) {
        var moved = new Sealed(key.sealed().wrappedKey(), ciphertext.sealed().ciphertext());
        var seals = new Seals(new CurrentKeys(keys), ADMINISTRATORS);
        return ADMINISTRATORS.as(
                place.office(), () -> seals.open(new Seal(place.epoch(), place.version(), moved), place.place()));
    }
}
