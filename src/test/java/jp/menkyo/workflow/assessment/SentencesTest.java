package jp.menkyo.workflow.assessment;

import static jp.menkyo.workflow.assessment.AssessmentFixture.TOKYO;
import static org.assertj.core.api.Assertions.assertThat;

import jp.menkyo.workflow.assessment.AssessmentAnswer.Outcome;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How several sentences bear on each other (刑法第34条の2第1項); received on 2025-06-02. */
class SentencesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    both lapsed                          | FINE 2005-01-10 2005-02-01, FINE 2012-01-10 2012-02-01              | ACCEPTABLE    | LAPSE-02
                    a second fine stopped the count      | IMPRISONMENT 2012-01-10 2014-02-01, FINE 2018-03-01 2018-04-01      | DISCRETIONARY | LAPSE-05
                    the fine itself has lapsed by then   | IMPRISONMENT 2012-01-10 2014-02-01, FINE 2018-03-01 2018-04-01      | DISCRETIONARY | LAPSE-02
                    lapsed before the second one         | IMPRISONMENT 1999-01-10 2000-02-01, FINE 2018-03-01 2018-04-01      | ACCEPTABLE    | LAPSE-04
                    the second one is not served yet     | FINE 2010-01-10 2010-02-01, IMPRISONMENT 2014-03-01 null            | DISCRETIONARY | LAPSE-01
                    served while the other one ran       | IMPRISONMENT 2010-01-10 2014-02-01, FINE 2011-03-01 2011-04-01      | ACCEPTABLE    | LAPSE-04
                    paid provisionally before it was final | FINE 2020-07-01 2020-05-01                                        | DISCRETIONARY | LAPSE-03
                    final and paid five years ago        | FINE 2020-06-02 2020-05-01                                          | ACCEPTABLE    | LAPSE-02
                    completed on a leap day               | FINE 2020-01-10 2020-02-29                                       | ACCEPTABLE    | LAPSE-02
                    """)
    void lapseByTheirOwnCount(String name, String sentences, Outcome outcome, String rule) {
        var answer = TOKYO.ask("\"penalties\": [" + json(sentences) + "]");

        assertThat(answer.outcome()).isEqualTo(outcome);
        assertThat(answer.rules()).extracting(AssessmentAnswer.FiredRule::id).contains(rule);
    }

    @ParameterizedTest
    @CsvSource({"2025-02-28, DISCRETIONARY", "2025-03-01, ACCEPTABLE"})
    void lapseOfALeapDayFallsOnTheFirstOfMarch(String receivedOn, Outcome outcome) {
        var answer = TOKYO.ask(
                "\"receivedOn\": \"" + receivedOn + "\"",
                "\"qualification\": {\"route\": \"EXAM\", \"month\": \"1988-11\"}",
                "\"penalties\": [" + json("FINE 2020-01-10 2020-02-29") + "]");

        assertThat(answer.outcome()).isEqualTo(outcome);
    }

    private static String json(String sentences) {
        return sentences
                .replaceAll(
                        "(\\w+) ([-0-9]+) ([-0-9]+|null)",
                        "{\"kind\": \"$1\", \"finalOn\": \"$2\", \"completedOn\": \"$3\"}")
                .replace("\"null\"", "null");
    }
}
