package jp.menkyo.mynumber.store;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jp.menkyo.TestDatabase;
import jp.menkyo.shared.problem.StartRefused;
import org.junit.jupiter.api.Test;

class VaultDatabaseTest {

    @Test
    void refusesToStartWithoutItsOwnRole() {
        assertThatThrownBy(() -> new VaultDatabase()
                        .vaultDataSource(TestDatabase.server().url(), "wrong"))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("個人番号の保管庫に接続できません");
    }
}
