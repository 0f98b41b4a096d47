package jp.menkyo.workflow.worklist;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The Japanese of the engine's four web applications, held against the English that comes with them. */
class EngineLocalesTest {

    private static final String BOM = "\uFEFF";
    private static final Pattern MARKUP = Pattern.compile("\\{\\{[^}]*}}|%[sd]|</?(?:a|br|strong)\\b[^>]*>|\\{}");
    private static final Pattern WORD = Pattern.compile("[A-Z][A-Z0-9_]+");
    private static final Pattern JAPANESE = Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}]");
    private static final Pattern SYMBOL_OR_FORMAT = Pattern.compile("/labels/SEARCH_(LESS|GREATER)_THAN(_EQUALS)?"
            + "|/labels/NO_TASK_FORM|/dateLocales/week/.*|/dateLocales/longDateFormat/LT?"
            + "|/dateLocales/calendar/(nextWeek|sameElse)");
    private static final Set<String> SAID_SO_IN_JAPANESE = Set.of("OK", "ID");

    private static final String LABELS = "/labels/";
    /** Labels of plugins that are sold; only those that a script of the free edition mentions can come up. */
    private static final String PAID = LABELS + "PLGN_";

    private static final List<String> SCRIPTS = List.of(
            "/META-INF/resources/plugin/cockpit/app/plugin.js",
            "/META-INF/resources/plugin/admin/app/plugin.js",
            "/META-INF/resources/webjars/camunda/app/cockpit/camunda-cockpit-bootstrap.js",
            "/META-INF/resources/webjars/camunda/app/admin/camunda-admin-bootstrap.js");

    /** The English text is an advertisement with a link; ours is a sentence of our own. */
    private static final String BANNER = "/labels/BANNER_CE_EOL_TEXT";

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void translatesEveryKeyAndNothingElse(String app) throws IOException {
        var shown = texts(app, "en").keySet();

        var mentioned = mentioned();
        shown.removeIf(key -> key.startsWith(PAID) && !mentioned.contains(key.substring(LABELS.length())));
        assertThat(texts(app, "ja")).containsOnlyKeys(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void keepsPlaceholdersAndTags(String app) throws IOException {
        Map<String, String> ours = texts(app, "ja");
        Map<String, String> theirs = texts(app, "en");

        theirs.remove(BANNER);
        theirs.keySet().retainAll(ours.keySet());
        assertThat(theirs)
                .allSatisfy((key, text) -> assertThat(markup(ours.get(key))).isEqualTo(markup(text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void hasNoByteOrderMark(String app) throws IOException {
        assertThat(read(app, "ja")).doesNotStartWith(BOM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void isWrittenInJapanese(String app) throws IOException {
        Map<String, String> texts = texts(app, "ja");

        texts.keySet().removeIf(SYMBOL_OR_FORMAT.asMatchPredicate());
        texts.values().removeAll(SAID_SO_IN_JAPANESE);
        assertThat(texts).allSatisfy((key, text) -> assertThat(text).containsPattern(JAPANESE));
    }

    /** Every word in capitals that the scripts of the free edition mention. */
    private static Set<String> mentioned() throws IOException {
        var words = new HashSet<String>();
        for (var script : SCRIPTS) {
            WORD.matcher(content(script)).results().map(MatchResult::group).forEach(words::add);
        }
        return words;
    }

    private static List<String> markup(String text) {
        return MARKUP.matcher(text).results().map(MatchResult::group).sorted().toList();
    }

    private static String read(String app, String locale) throws IOException {
        return content("/META-INF/resources/webjars/camunda/app/%s/locales/%s.json".formatted(app, locale));
    }

    private static String content(String name) throws IOException {
        try (var file = EngineLocalesTest.class.getResourceAsStream(name)) {
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
