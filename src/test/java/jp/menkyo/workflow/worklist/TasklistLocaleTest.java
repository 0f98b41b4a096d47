package jp.menkyo.workflow.worklist;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TasklistLocaleTest {

    private static final String BOM = "\uFEFF";
    private static final Pattern MARKUP = Pattern.compile("\\{\\{[^}]*}}|%[sd]|</?(?:a|br)\\b[^>]*>");
    private static final Pattern JAPANESE = Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}]");
    private static final Pattern SYMBOL_OR_FORMAT = Pattern.compile("/labels/SEARCH_(LESS|GREATER)_THAN(_EQUALS)?"
            + "|/labels/NO_TASK_FORM|/dateLocales/week/.*|/dateLocales/longDateFormat/LT?"
            + "|/dateLocales/calendar/(nextWeek|sameElse)");
    /** The English text is an advertisement with a link; ours is a sentence of our own. */
    private static final String BANNER = "/labels/BANNER_CE_EOL_TEXT";

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome"})
    void translatesEveryKeyAndNothingElse(String app) throws IOException {
        assertThat(texts(app, "ja")).containsOnlyKeys(texts(app, "en").keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome"})
    void keepsPlaceholdersAndTags(String app) throws IOException {
        Map<String, String> ours = texts(app, "ja");
        Map<String, String> theirs = texts(app, "en");

        theirs.remove(BANNER);
        assertThat(theirs)
                .allSatisfy((key, text) -> assertThat(markup(ours.get(key))).isEqualTo(markup(text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome"})
    void hasNoByteOrderMark(String app) throws IOException {
        assertThat(read(app, "ja")).doesNotStartWith(BOM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome"})
    void isWrittenInJapanese(String app) throws IOException {
        Map<String, String> texts = texts(app, "ja");

        texts.keySet().removeIf(SYMBOL_OR_FORMAT.asMatchPredicate());
        assertThat(texts).allSatisfy((key, text) -> assertThat(text).containsPattern(JAPANESE));
    }

    private static List<String> markup(String text) {
        return MARKUP.matcher(text).results().map(MatchResult::group).sorted().toList();
    }

    private static String read(String app, String locale) throws IOException {
        var name = "/META-INF/resources/webjars/camunda/app/%s/locales/%s.json".formatted(app, locale);
        try (var file = TasklistLocaleTest.class.getResourceAsStream(name)) {
            assertThat(file).as(name).isNotNull();
            return new String(file.readAllBytes(), UTF_8);
        }
    }

    private static Map<String, String> texts(String app, String locale) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        collect("", new ObjectMapper().readTree(read(app, locale).replace(BOM, "")), texts);
        return texts;
    }

    private static void collect(String path, JsonNode node, Map<String, String> texts) {
        if (node.isObject()) {
            node.properties().forEach(field -> collect(path + "/" + field.getKey(), field.getValue(), texts));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                collect(path + "/" + i, node.get(i), texts);
            }
        } else {
            texts.put(path, node.asText());
        }
    }
}
