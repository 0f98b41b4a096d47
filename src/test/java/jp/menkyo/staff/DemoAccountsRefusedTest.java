package jp.menkyo.staff;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jp.menkyo.MenkyoTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@MenkyoTest
class DemoAccountsRefusedTest {

    @Autowired
    Accounts accounts;

    @Test
    void stopsAProductionStartWithPublishedPasswords() {
        assertThatThrownBy(() -> new DemoAccountsRefused(accounts, false).afterSingletonsInstantiated())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("デモ用");
    }

    @Test
    void letsTheDemoStart() {
        assertThatCode(() -> new DemoAccountsRefused(accounts, true).afterSingletonsInstantiated())
                .doesNotThrowAnyException();
    }
}
