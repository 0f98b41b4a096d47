package jp.menkyo.workflow.examination.grant;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jp.menkyo.workflow.assessment.AssessmentAnswer.FiredRule;
import jp.menkyo.workflow.assessment.decision.DecisionFixture;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule of the tables that forbids has words of its own for whoever is refused. */
class GroundTest {

    private static final Set<String> ALLOWING =
            Set.of("COMPETENT", "ACCEPTABLE", "DISCRETIONARY", "OFFICER_MUST_RESOLVE");

    static List<String> forbidding() throws IOException {
        var rules = new ArrayList<String>();
        for (var table : List.of("eligibility", "competence")) {
            try (var file = GroundTest.class.getResourceAsStream("/processes/decisions/" + table + ".dmn")) {
                Dmn.readModelFromStream(file).getModelElementsByType(Rule.class).stream()
                        .filter(GroundTest::forbids)
                        .map(Rule::getId)
                        .forEach(rules::add);
            }
        }
        return rules;
    }

    /** By its first output, the outcome; the examination that no longer exists is for an officer and forbids all the same. */
    private static boolean forbids(Rule rule) {
        var outputs = rule.getOutputEntries().stream().map(GroundTest::code).toList();
        return !ALLOWING.contains(outputs.get(0)) || outputs.contains("EXAM_AFTER_END");
    }

    private static String code(OutputEntry entry) {
        return entry.getText().getTextContent().replace("\"", "");
    }

    @ParameterizedTest
    @MethodSource("forbidding")
    void saysItToTheApplicant(String rule) {
        var ground = Ground.of(new FiredRule(rule, DecisionFixture.ruleBook().basis(rule)));

        assertThat(ground.article()).matches(".*(法|令|取扱い).*").doesNotContain("：");
        assertThat(ground.reason()).endsWith("ため").doesNotContainPattern("職員|拒否|収受|当都道府県|書面で示す|[A-Z]|。");
    }

    @Test
    void knowsThemAll() throws IOException {
        assertThat(forbidding())
                .contains("ELIG-01", "ELIG-03", "ELIG-27", "COMP-03")
                .doesNotContain("ELIG-02");
    }
}
