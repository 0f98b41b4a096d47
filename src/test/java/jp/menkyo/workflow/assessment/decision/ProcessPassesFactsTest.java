package jp.menkyo.workflow.assessment.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputParameter;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.InputExpression;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A table that a process evaluates gets each of its inputs there; one that is forgotten would be null and go unnoticed. */
class ProcessPassesFactsTest {

    @ParameterizedTest
    @ValueSource(strings = {"competence", "eligibility", "fee"})
    void everyInputIsPassedOnByItsName(String table) throws IOException {
        assertThat(passed(table)).containsAll(inputs(table).toList());
    }

    private Iterable<String> passed(String table) throws IOException {
        try (var model = getClass().getResourceAsStream("/processes/assessment.bpmn")) {
            var task = Bpmn.readModelFromStream(model).getModelElementsByType(BusinessRuleTask.class).stream()
                    .filter(each -> table.equals(each.getCamundaDecisionRef()))
                    .findFirst()
                    .orElseThrow();
            return task.getModelInstance().getModelElementsByType(CamundaInputParameter.class).stream()
                    .filter(parameter -> parameter
                            .getParentElement()
                            .getParentElement()
                            .getParentElement()
                            .equals(task))
                    .filter(parameter -> parameter
                            .getTextContent()
                            .equals("${assessmentTasks.fact(caseNumber, '%s')}".formatted(parameter.getCamundaName())))
                    .map(CamundaInputParameter::getCamundaName)
                    .toList();
        }
    }

    private Stream<String> inputs(String table) throws IOException {
        try (var model = getClass().getResourceAsStream("/processes/decisions/" + table + ".dmn")) {
            return Dmn.readModelFromStream(model).getModelElementsByType(InputExpression.class).stream()
                    .map(input -> input.getText().getTextContent());
        }
    }
}
