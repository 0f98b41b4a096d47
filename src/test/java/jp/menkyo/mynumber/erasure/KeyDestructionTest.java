package jp.menkyo.mynumber.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import jp.menkyo.MenkyoTest;
import jp.menkyo.mynumber.MyNumbers;
import jp.menkyo.mynumber.VaultOffice;
import jp.menkyo.mynumber.epoch.KeyCheck;
import jp.menkyo.shared.sealing.KeyFile;
import jp.menkyo.shared.transaction.Administrator;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** A key goes for good: only when nothing needs it, by two people, and whatever comes in between. */
@MenkyoTest
class KeyDestructionTest {

    private static final String STATEMENT = "金庫の控え1部を溶解した。新しいバックアップを取り、復元を確かめた。";

    @TempDir
    Path home;

    @Autowired
    VaultOffice offices;

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
    void keepsAKeyThatIsNeeded() {
        var office = offices.open("13-needed");
        offices.deposit(office, MyNumbers.next());
        assertRefused("EPOCH_IN_USE", () -> request(office, 1));

        offices.newEpoch(office);
        assertRefused("EPOCH_IN_USE", () -> request(office, 1));
        assertRefused("EPOCH_IN_USE", () -> request(office, 2));
        assertRefused("EPOCH_UNKNOWN", () -> request(office, 3));
    }

    @Test
    void takesTwoPeopleAndAStatementAndTheOldestFirst() {
        var office = offices.open("13-people");
        offices.newEpoch(office);
        offices.newEpoch(office);

        assertRefused("OLDER_EPOCH_FIRST", () -> request(office, 2));
        assertRefused("NOT_REQUESTED", () -> confirm("sysofficer1", office, 1));
        assertRefused("STATEMENT_LENGTH", () -> offices.as("sysadmin1", office, () -> destructions.request(1, " ")));
        assertRefused(
                "MY_NUMBER",
                () -> offices.as("sysadmin1", office, () -> destructions.request(1, MyNumbers.nextDigits())));
        request(office, 1);
        assertRefused("ALREADY_REQUESTED", () -> request(office, 1));
        assertRefused("SAME_PERSON", () -> confirm("sysadmin1", office, 1));
        offices.as("sysadmin1", office, () -> destructions.withdraw(1));
        assertRefused("NOT_REQUESTED", () -> confirm("sysofficer1", office, 1));

        assertThat(KeyFile.read(offices.keyFile()).names()).contains("vault/13-people/1/kek");
    }

    @Test
    void staysInServiceWhenTheFileCannotBeChanged() throws IOException {
        var office = offices.open("13-stuck");
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
        var office = offices.open("13-crashed");
        offices.newEpoch(office);
        request(office, 1);
        offices.as("sysofficer1", office, () -> rows.confirm(1, "sysofficer1"));

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
        var office = offices.open("13-copies");
        offices.newEpoch(office);
        var copy = Files.copy(offices.keyFile(), home.resolve("copy.json"));
        destroy(office, 1);
        Files.copy(copy, offices.keyFile(), StandardCopyOption.REPLACE_EXISTING);

        check.reread();

        assertThat(KeyFile.read(offices.keyFile()).names())
                .doesNotContain("vault/13-copies/1/kek", "vault/13-copies/1/index")
                .contains("vault/13-copies/2/kek", "vault/13-copies/fingerprint");
    }

    private void destroy(Administrator office, int epoch) {
        request(office, epoch);
        confirm("sysofficer1", office, epoch);
    }

    private void request(Administrator office, int epoch) {
        offices.as("sysadmin1", office, () -> destructions.request(epoch, STATEMENT));
    }

    private void confirm(String officer, Administrator office, int epoch) {
        offices.as(officer, office, () -> destructions.confirm(epoch));
    }

    private static void assertRefused(String code, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        DestructionRefused.class,
                        refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
