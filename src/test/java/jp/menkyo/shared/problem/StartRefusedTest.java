package jp.menkyo.shared.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.core.io.support.SpringFactoriesLoader.FailureHandler;

class StartRefusedTest {

    @Test
    void isShownAsTwoSentences() {
        var refused = new IllegalStateException(new StartRefused("鍵ファイルがありません。", "指定してください。"));

        var analyzers = SpringFactoriesLoader.forDefaultResourceLocation()
                .load(FailureAnalyzer.class, FailureHandler.handleMessage((message, needsAContext) -> {}));

        var shown = analyzers.stream()
                .filter(StartRefusedAnalyzer.class::isInstance)
                .findFirst()
                .orElseThrow()
                .analyze(refused);

        assertThat(shown.getDescription()).isEqualTo("鍵ファイルがありません。");
        assertThat(shown.getAction()).isEqualTo("指定してください。");
    }
}
