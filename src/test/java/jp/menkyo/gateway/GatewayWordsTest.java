package jp.menkyo.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GatewayWordsTest {

    private static final Pattern BASIS =
            Pattern.compile("@DefaultValue\\(\"([A-Z]+(?:-[0-9]+)+)\"\\)|'([A-Z]+(?:-[0-9]+)+)'");

    @Test
    void citesTheArticleOfEveryBasis() throws IOException {
        var codes = codes(Path.of("src/main/java/jp/menkyo/gateway"));
        codes.addAll(codes(Path.of("src/main/resources/db/migration/workflow")));

        assertThat(codes)
                .hasSize(6)
                .allSatisfy(code -> assertThat(GatewayWords.article(code)).isNotEqualTo(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ONE_CURRENT", "FOUND", "ACCEPTED"})
    void saysOfAnAnswerOnlyThatItCame(String outcome) {
        assertThat(GatewayWords.outcome(outcome)).isEqualTo("応答あり");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TIMEOUT", "SYSTEM_ERROR"})
    void saysWhyNothingCame(String outcome) {
        assertThat(GatewayWords.outcome(outcome)).isNotEqualTo("応答あり").isNotEqualTo(outcome);
    }

    private static Set<String> codes(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(GatewayWordsTest::read)
                    .flatMap(text -> BASIS.matcher(text).results())
                    .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                    .collect(Collectors.toSet());
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
