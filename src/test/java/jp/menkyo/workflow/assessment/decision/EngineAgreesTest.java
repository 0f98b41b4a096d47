package jp.menkyo.workflow.assessment.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import jp.menkyo.MenkyoTest;
import org.camunda.bpm.engine.DecisionService;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What is said in advance is what the process engine decides later: same tables, same rules. */
@MenkyoTest
class EngineAgreesTest {

    @Autowired
    Decisions decisions;

    @Autowired
    DecisionService engine;

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "/decisions/competence.csv", delimiter = '|')
    void competence(String rule, String facts) {
        compare("competence", FactText.parse(facts));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "/decisions/eligibility.csv", delimiter = '|')
    void eligibility(String rule, String facts) {
        compare("eligibility", FactText.parse(facts));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "/decisions/fee.csv", delimiter = '|')
    void fee(String rule, String facts) {
        compare("fee", FactText.parse(facts));
    }

    private void compare(String table, Map<String, Object> facts) {
        var decided = engine.evaluateDecisionTableByKey(table, facts).getResultList();

        assertThat(decided)
                .isEqualTo(
                        decisions.all(table, facts).stream().map(Row::outputs).toList());
    }
}
