package jp.menkyo.mynumber.epoch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jp.menkyo.MenkyoTest;
import jp.menkyo.mynumber.MyNumbers;
import jp.menkyo.mynumber.VaultOffice;
import jp.menkyo.mynumber.keys.KeyFileEpochs;
import jp.menkyo.mynumber.keys.OtherKeys;
import jp.menkyo.shared.problem.StartRefused;
import jp.menkyo.shared.transaction.Administrator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** A start with keys that are not those of the database: each is refused with one sentence, and nothing changes. */
@MenkyoTest
class KeyCheckTest {

    private static final Administrator OFFICE = new Administrator("13-keycheck");

    @TempDir
    Path home;

    @Autowired
    KeyCheck check;

    @Autowired
    VaultOffice vault;

    private Path copy;

    @BeforeEach
    void haveANumber() {
        copy = home.resolve("copy.json");
        vault.newEpoch(OFFICE);
        vault.deposit(OFFICE, MyNumbers.next());
    }

    @Test
    void refusesKeysOfAnotherDatabase() throws IOException {
        KeyFileEpochs.create(copy, List.of(OFFICE));

        assertRefused("第1世代の鍵は、このデータベースのものではありません", "are not those of this database");
    }

    @Test
    void refusesAnOldCopyThatLacksTheNewestKeys() throws IOException {
        Files.copy(vault.keyFile(), copy);
        vault.newEpoch(OFFICE);

        assertRefused("世代の鍵がありません", "lacks the keys of epoch");
    }

    @Test
    void refusesAFileOfAnotherOffice() throws IOException {
        KeyFileEpochs.create(copy, List.of(new Administrator("27-dietitian")));

        assertRefused("この資格管理者（13-keycheck）の鍵がありません", "holds no keys of 13-keycheck");
    }

    /** Rows of a database from before there were check values: the keys are tried on some of them. */
    @Test
    void triesKeysOnRowsWhenNothingElseTells() throws IOException {
        VaultOffice.change("update mynumber.key_epoch set check_value = null where administrator = '13-keycheck'");
        KeyFileEpochs.create(copy, List.of(OFFICE));
        assertRefused("このデータベースのものではありません", "are not those of this database");

        check.reread();

        assertThat(VaultOffice.read("""
                        select count(*) from mynumber.key_epoch where administrator = '13-keycheck' and check_value is null""")).containsExactly("0");
    }

    /** One row that somebody tampered with is no reason to stay closed. */
    @Test
    void startsThoughARowWasTamperedWith() {
        var office = new Administrator("13-tampered");
        vault.newEpoch(office);
        var token = vault.deposit(office, MyNumbers.next());
        vault.deposit(office, MyNumbers.next());
        VaultOffice.change("update mynumber.key_epoch set check_value = null where administrator = '13-tampered'");
        VaultOffice.change("update mynumber.entry set sealed_number = '\\x00' where token = '" + token + "'");

        check.reread();

        assertThat(VaultOffice.read("""
                        select check_value is not null from mynumber.key_epoch where administrator = '13-tampered'""")).containsExactly("t");
    }

    private void assertRefused(String sentence, String english) {
        var keys = OtherKeys.of(copy, OFFICE);

        assertThatThrownBy(() -> vault.in(OFFICE, () -> {
                    check.adopt(keys);
                    return true;
                }))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining(sentence)
                .hasMessageContaining(english);
        var number = MyNumbers.nextDigits();
        var token = vault.deposit(OFFICE, jp.menkyo.mynumber.MyNumber.of(number));
        assertThat(vault.digits(OFFICE, token)).as("the vault goes on").isEqualTo(number);
    }
}
