package jp.menkyo.mynumber.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HexFormat;
import java.util.List;
import jp.menkyo.MenkyoTest;
import jp.menkyo.mynumber.MyNumbers;
import jp.menkyo.mynumber.NumberMissing;
import jp.menkyo.mynumber.NumberSource;
import jp.menkyo.mynumber.Vault;
import jp.menkyo.mynumber.VaultOffice;
import jp.menkyo.mynumber.epoch.KeyCheck;
import jp.menkyo.mynumber.keys.OtherKeys;
import jp.menkyo.mynumber.keys.Seal;
import jp.menkyo.mynumber.keys.SealPlace;
import jp.menkyo.mynumber.keys.VaultKeys.KeyGone;
import jp.menkyo.mynumber.rotation.Rotation;
import jp.menkyo.mynumber.rotation.Rotations;
import jp.menkyo.shared.NumberToken;
import jp.menkyo.shared.sealing.KeyFile;
import jp.menkyo.shared.sealing.Sealing.SealBroken;
import jp.menkyo.shared.sealing.Sealing.Sealed;
import jp.menkyo.shared.transaction.Administrator;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** A key goes for good, and with it what backups still held. */
@MenkyoTest
class KeyDestructionTest {

    private static final String STATEMENT = "金庫の控え1部を溶解した。新しいバックアップを取り、復元を確かめた。";

    @TempDir
    Path home;

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

    @Autowired
    DestructionRows rows;

    @Autowired
    KeyExit exit;

    @Autowired
    KeyCheck check;

    @Test
    void anErasedNumberIsGoneFromOldBackupsWhenTheKeyIs() {
        var office = office("13-backups");
        var kept = MyNumbers.next();
        var keptToken = offices.deposit(office, kept);
        var erasedToken = offices.deposit(office, MyNumbers.next());
        var backup = List.of(backup(keptToken), backup(erasedToken));

        as("records1", office, () -> erasure.erase(erasedToken, "消去決裁 令和8年第1号"));

        assertThatThrownBy(() -> offices.digits(office, erasedToken)).isInstanceOf(NumberMissing.class);
        var seals = OtherKeys.seals(offices.keyFile(), office);
        assertThat(seals.open(backup.get(1), SealPlace.number(erasedToken)))
                .as("the backup still opens with the key")
                .hasSize(12);
        assertThat(latest(office).finalSince()).isNull();

        rotate(office);
        destroy(office, 1);

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
        var office = office("13-envelopes");
        var caseNumber = VaultOffice.nextCase();
        var token = offices.in(office, () -> {
            var deposited = vault.deposit(MyNumbers.next(), NumberSource.CARD);
            vault.bind(deposited, caseNumber);
            vault.sealEvidence(caseNumber, new byte[] {1});
            return deposited;
        });

        as("records1", office, () -> erasure.erase(token, "消去決裁"));

        assertThatThrownBy(() -> offices.in(office, () -> vault.openEvidence(caseNumber, "TEST")))
                .isInstanceOf(NumberMissing.class);
        assertThat(latest(office)).returns(1, ErasureRecord::numbers).returns(1, ErasureRecord::envelopes);
        assertThatThrownBy(() -> as("records1", office, () -> erasure.erase(token, "消去決裁")))
                .isInstanceOf(NumberMissing.class);
    }

    @Test
    void keepsAKeyThatIsNeeded() {
        var office = office("13-needed");
        offices.deposit(office, MyNumbers.next());
        assertRefused("EPOCH_IN_USE", () -> request(office, 1));

        offices.newEpoch(office);
        assertRefused("EPOCH_IN_USE", () -> request(office, 1));
        assertRefused("EPOCH_IN_USE", () -> request(office, 2));
        assertRefused("EPOCH_UNKNOWN", () -> request(office, 3));
    }

    @Test
    void takesTwoPeopleAndAStatementAndTheOldestFirst() {
        var office = office("13-people");
        offices.newEpoch(office);
        offices.newEpoch(office);

        assertRefused("OLDER_EPOCH_FIRST", () -> request(office, 2));
        assertRefused("NOT_REQUESTED", () -> confirm("sysofficer1", office, 1));
        assertRefused("STATEMENT_LENGTH", () -> as("sysadmin1", office, () -> destructions.request(1, " ")));
        assertRefused(
                "MY_NUMBER", () -> as("sysadmin1", office, () -> destructions.request(1, MyNumbers.nextDigits())));
        request(office, 1);
        assertRefused("ALREADY_REQUESTED", () -> request(office, 1));
        assertRefused("SAME_PERSON", () -> confirm("sysadmin1", office, 1));
        as("sysadmin1", office, () -> destructions.withdraw(1));
        assertRefused("NOT_REQUESTED", () -> confirm("sysofficer1", office, 1));

        assertThat(KeyFile.read(offices.keyFile()).names()).contains("vault/13-people/1/kek");
    }

    @Test
    void staysInServiceWhenTheFileCannotBeChanged() throws IOException {
        var office = office("13-stuck");
        offices.newEpoch(office);
        request(office, 1);
        var inTheWay = offices.keyFile().resolveSibling(offices.keyFile().getFileName() + ".new");
        Files.createDirectories(inTheWay.resolve("full"));

        assertRefused("KEY_STAYS", () -> confirm("sysofficer1", office, 1));
        assertThat(offices.in(office, records::destroyedKeys)).isEmpty();

        Files.delete(inTheWay.resolve("full"));
        Files.delete(inTheWay);
        confirm("sysofficer1", office, 1);
        assertThat(KeyFile.read(offices.keyFile()).names()).doesNotContain("vault/13-stuck/1/kek");
    }

    @Test
    void endsAtTheNextStartWhatACrashInterrupted() {
        var office = office("13-crashed");
        offices.newEpoch(office);
        request(office, 1);
        as("sysofficer1", office, () -> rows.confirm(1, "sysofficer1"));

        exit.makeUpFor();

        assertThat(offices.in(office, records::destroyedKeys))
                .extracting(DestroyedKey::epoch)
                .containsExactly(1);
        assertThat(KeyFile.read(offices.keyFile()).names())
                .doesNotContain("vault/13-crashed/1/kek")
                .contains("vault/13-crashed/2/kek");
    }

    @Test
    void destroysAKeyAgainThatCameBackWithAnOldCopy() throws IOException {
        var office = office("13-copies");
        offices.newEpoch(office);
        var copy = Files.copy(offices.keyFile(), home.resolve("copy.json"));
        destroy(office, 1);
        Files.copy(copy, offices.keyFile(), StandardCopyOption.REPLACE_EXISTING);

        check.reread();

        assertThat(KeyFile.read(offices.keyFile()).names())
                .doesNotContain("vault/13-copies/1/kek", "vault/13-copies/1/index")
                .contains("vault/13-copies/2/kek", "vault/13-copies/fingerprint");
    }

    private Administrator office(String code) {
        var office = new Administrator(code);
        offices.newEpoch(office);
        return office;
    }

    private void rotate(Administrator office) {
        offices.addEpochToFile(office);
        offices.in(office, rotations::start);
        await().until(() -> offices.in(office, rotations::latest).orElseThrow().state() == Rotation.State.DONE);
    }

    private void destroy(Administrator office, int epoch) {
        request(office, epoch);
        confirm("sysofficer1", office, epoch);
    }

    private void request(Administrator office, int epoch) {
        as("sysadmin1", office, () -> destructions.request(epoch, STATEMENT));
    }

    private void confirm(String officer, Administrator office, int epoch) {
        as(officer, office, () -> destructions.confirm(epoch));
    }

    private void as(String officer, Administrator office, Runnable work) {
        VaultOffice.as(
                officer,
                () -> offices.in(office, () -> {
                    work.run();
                    return true;
                }));
    }

    private ErasureRecord latest(Administrator office) {
        return offices.in(office, () -> records.page(0)).get(0);
    }

    private static void assertRefused(String code, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        DestructionRefused.class,
                        refused -> assertThat(refused.code()).isEqualTo(code));
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
