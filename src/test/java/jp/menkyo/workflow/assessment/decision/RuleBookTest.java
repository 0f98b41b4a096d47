package jp.menkyo.workflow.assessment.decision;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class RuleBookTest {

    private final RuleBook book = DecisionFixture.ruleBook();

    static Resource[] tables() throws IOException {
        return new PathMatchingResourcePatternResolver().getResources(Decisions.FILES);
    }

    @Test
    void knowsTheArticleOfEveryRule() {
        assertThat(book.all()).hasSizeGreaterThan(60);
        assertThat(book.all())
                .allSatisfy((rule, basis) -> assertThat(basis).as(rule).matches(".*(法|条例|規則|令|取扱い).*：.+"));
        assertThat(book.basis("ELIG-15")).startsWith("栄養士法2条1項");
    }

    @Test
    void refusesARuleItDoesNotKnow() {
        assertThatThrownBy(() -> book.basis("ELIG-99")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesARuleWithoutBasis() throws IOException {
        var withoutBasis = competence().replaceFirst("<description>[^<]*</description>", "");

        assertThatThrownBy(() -> empty().enter(stream(withoutBasis.replace("COMP-", "TEST-"))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("TEST-01");
    }

    @Test
    void refusesTwoRulesOfOneName() {
        assertThatThrownBy(() -> book.enter(stream(competence()))).hasMessageContaining("COMP-01");
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyRuleNamesItself(Resource file) throws IOException {
        for (var rule : Dmn.readModelFromStream(file.getInputStream()).getModelElementsByType(Rule.class)) {
            assertThat(rule.getOutputEntries())
                    .last()
                    .satisfies(entry ->
                            assertThat(entry.getText().getTextContent()).isEqualTo("\"" + rule.getId() + "\""));
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyFileIsNamedAfterItsDecisionAndSaysHowLongHistoryIsKept(Resource file) throws IOException {
        var decision = Dmn.readModelFromStream(file.getInputStream())
                .getModelElementsByType(Decision.class)
                .iterator()
                .next();

        assertThat(file.getFilename()).isEqualTo(decision.getId() + ".dmn");
        assertThat(decision.getCamundaHistoryTimeToLiveString()).isEqualTo("P3650D");
        assertThat(((DecisionTable) decision.getExpression()).getHitPolicy())
                .isIn(HitPolicy.UNIQUE, HitPolicy.FIRST, HitPolicy.COLLECT);
    }

    private static RuleBook empty() {
        return DecisionFixture.ruleBook();
    }

    private static String competence() {
        try (var table = RuleBookTest.class.getResourceAsStream("/processes/decisions/competence.dmn")) {
            return new String(table.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static ByteArrayInputStream stream(String table) {
        return new ByteArrayInputStream(table.getBytes(UTF_8));
    }
}
