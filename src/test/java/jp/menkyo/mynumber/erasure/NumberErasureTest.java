package jp.menkyo.mynumber.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.awaitility.Awaitility.await;

import java.util.HexFormat;
import java.util.List;
import jp.menkyo.MenkyoTest;
import jp.menkyo.mynumber.MyNumbers;
import jp.menkyo.mynumber.NumberMissing;
import jp.menkyo.mynumber.NumberSource;
import jp.menkyo.mynumber.Vault;
import jp.menkyo.mynumber.VaultOffice;
import jp.menkyo.mynumber.keys.OtherKeys;
import jp.menkyo.mynumber.keys.Seal;
import jp.menkyo.mynumber.keys.SealPlace;
import jp.menkyo.mynumber.keys.VaultKeys.KeyGone;
import jp.menkyo.mynumber.rotation.Rotation;
import jp.menkyo.mynumber.rotation.Rotations;
import jp.menkyo.shared.NumberToken;
import jp.menkyo.shared.sealing.Sealing.SealBroken;
import jp.menkyo.shared.sealing.Sealing.Sealed;
import jp.menkyo.shared.transaction.Administrator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A number goes for good: from the vault at once, from backups with the keys of their time. */
@MenkyoTest
class NumberErasureTest {

    @Autowired
    Vault vault;

    @Autowired
    VaultOffice offices;

    @Autowired
    Rotations rotations;

    @Autowired
    NumberErasure erasure;

    @Autowired
    ErasureRecords records;

    @Autowired
    KeyDestructions destructions;

    @Test
    void anErasedNumberIsGoneFromOldBackupsWhenTheKeyIs() {
        var office = offices.open("13-backups");
        var kept = MyNumbers.next();
        var keptToken = offices.deposit(office, kept);
        var erasedToken = offices.deposit(office, MyNumbers.next());
        var backup = List.of(backup(keptToken), backup(erasedToken));

        offices.as("records1", office, () -> erasure.erase(erasedToken, "消去決裁 令和8年第1号"));

        assertThatThrownBy(() -> offices.digits(office, erasedToken)).isInstanceOf(NumberMissing.class);
        var seals = OtherKeys.seals(offices.keyFile(), office);
        assertThat(seals.open(backup.get(1), SealPlace.number(erasedToken)))
                .as("the backup still opens with the key")
                .hasSize(12);
        assertThat(latest(office).finalSince()).isNull();

        rotate(office);
        offices.as("sysadmin1", office, () -> destructions.request(1, "控えを溶解した。"));
        offices.as("sysofficer1", office, () -> destructions.confirm(1));

        assertThat(latest(office))
                .returns(1, ErasureRecord::lastEpoch)
                .returns("records1", ErasureRecord::erasedBy)
                .returns("消去決裁 令和8年第1号", ErasureRecord::instruction);
        assertThat(latest(office).finalSince()).isNotNull();
        assertThat(offices.in(office, records::destroyedKeys))
                .extracting(
                        DestroyedKey::epoch,
                        DestroyedKey::requestedBy,
                        DestroyedKey::confirmedBy,
                        DestroyedKey::erasures)
                .containsExactly(tuple(1, "sysadmin1", "sysofficer1", 1));
        assertClosed(office, backup.get(0), keptToken);
        assertClosed(office, backup.get(1), erasedToken);
        assertThat(offices.digits(office, keptToken)).isEqualTo(MyNumbers.digits(kept));
    }

    /** With no key that is left: the row as it is, and as if it belonged to a later epoch. */
    private void assertClosed(Administrator office, Seal seal, NumberToken token) {
        var seals = OtherKeys.seals(offices.keyFile(), office);
        var relabelled = new Seal(2, seal.version(), seal.sealed());
        assertThatThrownBy(() -> seals.open(seal, SealPlace.number(token))).isInstanceOf(KeyGone.class);
        assertThatThrownBy(() -> seals.open(relabelled, SealPlace.number(token)))
                .isInstanceOf(SealBroken.class);
    }

    @Test
    void erasesTheSignedEnvelopesOfTheNumbersCasesToo() {
        var office = offices.open("13-envelopes");
        var caseNumber = VaultOffice.nextCase();
        var token = offices.in(office, () -> {
            var deposited = vault.deposit(MyNumbers.next(), NumberSource.CARD);
            vault.bind(deposited, caseNumber);
            vault.sealEvidence(caseNumber, new byte[] {1});
            return deposited;
        });

        offices.as("records1", office, () -> erasure.erase(token, "消去決裁"));

        assertThatThrownBy(() -> offices.in(office, () -> vault.openEvidence(caseNumber, "TEST")))
                .isInstanceOf(NumberMissing.class);
        assertThat(latest(office)).returns(1, ErasureRecord::numbers).returns(1, ErasureRecord::envelopes);
        assertThatThrownBy(() -> offices.as("records1", office, () -> erasure.erase(token, "消去決裁")))
                .isInstanceOf(NumberMissing.class);
    }

    private void rotate(Administrator office) {
        offices.addEpochToFile(office);
        offices.in(office, rotations::start);
        await().until(() -> offices.in(office, rotations::latest).orElseThrow().state() == Rotation.State.DONE);
    }

    private ErasureRecord latest(Administrator office) {
        return offices.in(office, () -> records.page(0)).get(0);
    }

    /** A row as a dump of the database holds it. */
    private static Seal backup(NumberToken token) {
        var columns = VaultOffice.read("""
                        select key_epoch || ' ' || encode(wrapped_key, 'hex') || ' ' || encode(sealed_number, 'hex')
                        from mynumber.entry where token = '%s'""".formatted(token)).get(0).split(" ");
        var bytes = HexFormat.of();
        return new Seal(
                Integer.parseInt(columns[0]), 1, new Sealed(bytes.parseHex(columns[1]), bytes.parseHex(columns[2])));
    }
}
