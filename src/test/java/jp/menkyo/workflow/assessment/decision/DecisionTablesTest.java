package jp.menkyo.workflow.assessment.decision;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every table against its rows in {@code decisions/<table>.csv}: rule | facts | what the rule says. With an exclamation mark
 * the rule must not fire.
 */
class DecisionTablesTest {

    private static final Decisions DECISIONS = DecisionFixture.decisions();

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "/decisions/competence.csv", delimiter = '|')
    void competence(String rule, String facts, String outputs) {
        verify("competence", rule, facts, outputs);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "/decisions/sentenceLapse.csv", delimiter = '|')
    void sentenceLapse(String rule, String facts, String outputs) {
        verify("sentenceLapse", rule, facts, outputs);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "/decisions/eligibility.csv", delimiter = '|')
    void eligibility(String rule, String facts, String outputs) {
        verify("eligibility", rule, facts, outputs);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "/decisions/applicationClass.csv", delimiter = '|')
    void applicationClass(String rule, String facts, String outputs) {
        verify("applicationClass", rule, facts, outputs);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "/decisions/fee.csv", delimiter = '|')
    void fee(String rule, String facts, String outputs) {
        verify("fee", rule, facts, outputs);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "/decisions/deadline.csv", delimiter = '|')
    void deadline(String rule, String facts, String outputs) {
        verify("deadline", rule, facts, outputs);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "/decisions/warning.csv", delimiter = '|')
    void warning(String rule, String facts, String outputs) {
        verify("warning", rule, facts, outputs);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "/decisions/documents.csv", delimiter = '|')
    void documents(String rule, String facts, String outputs) {
        verify("documents", rule, facts, outputs);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "/decisions/presentedDocument.csv", delimiter = '|')
    void presentedDocument(String rule, String facts, String outputs) {
        verify("presentedDocument", rule, facts, outputs);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "/decisions/changeKind.csv", delimiter = '|')
    void changeKind(String rule, String facts, String outputs) {
        verify("changeKind", rule, facts, outputs);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "/decisions/dispositionLimit.csv", delimiter = '|')
    void dispositionLimit(String rule, String facts, String outputs) {
        verify("dispositionLimit", rule, facts, outputs);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "/decisions/refund.csv", delimiter = '|')
    void refund(String rule, String facts, String outputs) {
        verify("refund", rule, facts, outputs);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "/decisions/inquiryPermit.csv", delimiter = '|')
    void inquiryPermit(String rule, String facts, String outputs) {
        verify("inquiryPermit", rule, facts, outputs);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "competence",
                "sentenceLapse",
                "eligibility",
                "applicationClass",
                "fee",
                "deadline",
                "warning",
                "documents",
                "presentedDocument",
                "changeKind",
                "dispositionLimit",
                "refund",
                "inquiryPermit"
            })
    void everyRuleHasARowOfItsOwn(String table) throws IOException {
        try (var csv = getClass().getResourceAsStream("/decisions/" + table + ".csv");
                var dmn = getClass().getResourceAsStream("/processes/decisions/" + table + ".dmn")) {
            var tested = Stream.of(new String(csv.readAllBytes(), UTF_8).split("\n"))
                    .map(line -> line.split("\\|")[0].strip())
                    .filter(rule -> !rule.startsWith("!"))
                    .collect(Collectors.toSet());
            var rules = Dmn.readModelFromStream(dmn).getModelElementsByType(Rule.class).stream()
                    .map(Rule::getId)
                    .toList();
            assertThat(tested).containsExactlyInAnyOrderElementsOf(rules);
        }
    }

    private static void verify(String table, String rule, String facts, String outputs) {
        var fired =
                DECISIONS.all(table, FactText.parse(facts)).stream().collect(Collectors.toMap(Row::rule, row -> row));
        if (rule.startsWith("!")) {
            assertThat(fired).doesNotContainKey(rule.substring(1));
        } else {
            assertThat(fired).containsKey(rule);
            assertThat(fired.get(rule).outputs()).containsAllEntriesOf(FactText.parse(outputs));
        }
    }
}
