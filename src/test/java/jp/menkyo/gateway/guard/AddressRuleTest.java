package jp.menkyo.gateway.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import jp.menkyo.shared.problem.StartRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressRuleTest {

    private static final URI REAL = URI.create("https://juki.example.lg.jp/api");
    private static final URI SIMULATOR = URI.create("http://127.0.0.1:9191");

    @Test
    void acceptsRealGatewaysInProductionAndSimulatorsInTheDemo() {
        assertThat(new AddressRule(false).check("juki", REAL)).isEqualTo(REAL);
        assertThat(new AddressRule(true).check("juki", SIMULATOR)).isEqualTo(SIMULATOR);
    }

    @Test
    void refusesToStartWithoutAnAddressAndSaysWhichOne() {
        assertThatThrownBy(() -> new AddressRule(false).check("juki", null))
                .isInstanceOfSatisfying(StartRefused.class, refused -> {
                    assertThat(refused).hasMessageContaining("外部システム（juki）の接続先が設定されていません");
                    assertThat(refused.remedy()).contains("menkyo.gateway.juki.url");
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:9191",
                "https://127.8.8.8/api",
                "https://localhost:9191",
                "https://[::1]:9191",
                "http://juki.example.lg.jp",
                "juki.example.lg.jp"
            })
    void refusesSimulatorsAndOpenLinesInProduction(String url) {
        assertThatThrownBy(() -> new AddressRule(false).check("juki", URI.create(url)))
                .isInstanceOf(StartRefused.class);
    }

    @Test
    void refusesToLetADemoCallARealSystem() {
        assertThatThrownBy(() -> new AddressRule(true).check("juki", REAL)).isInstanceOf(StartRefused.class);
    }
}
