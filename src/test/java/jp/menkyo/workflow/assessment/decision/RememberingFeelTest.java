package jp.menkyo.workflow.assessment.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngine;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RememberingFeelTest {

    private static final List<String> TESTS = List.of(
            "\"NEW\"",
            "not(\"EXAM\")",
            "\"COUNTER\", \"POST\"",
            "not(null)",
            "not(null, \"SELF\", \"GUARDIAN\")",
            "null",
            "true",
            "false",
            "not(\"NONE\")",
            "< 24",
            ">= 5",
            "> 199203",
            "office",
            "> receivedMonth");

    private final FeelEngine remembering = new RememberingFeel();
    private final FeelEngine plain = new ScalaFeelEngine(List.of());

    /** Asked twice, because the second answer comes from memory. */
    @Property(tries = 1500)
    void saysWhatTheEngineSays(@ForAll("tests") String test, @ForAll("inputs") Object input) {
        var variables = variables(input);
        var expected = plain.evaluateSimpleUnaryTests(test, "cellInput", variables);

        assertThat(remembering.evaluateSimpleUnaryTests(test, "cellInput", variables))
                .as("%s for %s", test, input)
                .isEqualTo(expected);
        assertThat(remembering.evaluateSimpleUnaryTests(test, "cellInput", variables))
                .isEqualTo(expected);
    }

    @Property(tries = 100)
    void takesAnInputThatIsOnlyANameForItsValue(@ForAll("inputs") Object input) {
        assertThat((Object) remembering.evaluateSimpleExpression("cellInput", variables(input)))
                .isEqualTo(input);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"REQUIRED\"", "null", "7", "false", "true", "office", "receivedMonth > 5"})
    void evaluatesOutputsAsTheEngineDoes(String output) {
        var expected = (Object) plain.evaluateSimpleExpression(output, variables("x"));

        assertThat((Object) remembering.evaluateSimpleExpression(output, variables("x")))
                .isEqualTo(expected);
        assertThat((Object) remembering.evaluateSimpleExpression(output, variables("x")))
                .isEqualTo(expected);
    }

    @Provide
    Arbitrary<String> tests() {
        return Arbitraries.of(TESTS);
    }

    @Provide
    Arbitrary<Object> inputs() {
        return Arbitraries.<Object>of("NEW", "EXAM", "COUNTER", "SELF", "13", "", true, false, 5, 24, 199203, 202506)
                .injectNull(0.15);
    }

    private static VariableContext variables(Object input) {
        var facts = Variables.createVariables();
        Map.of("office", "13", "receivedMonth", 202503).forEach(facts::putValue);
        facts.putValue("cellInput", input);
        return facts.asVariableContext();
    }
}
