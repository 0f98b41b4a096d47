package jp.menkyo.workflow.engine.completion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.Map;
import jp.menkyo.MenkyoTest;
import jp.menkyo.OfficerClient;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.NestedExceptionUtils;

@MenkyoTest
class CompletionGuardTest {

    @LocalServerPort
    int port;

    @Autowired
    ProcessEngine engine;

    @Autowired
    CompletionPermit permit;

    String deployment;
    String task;

    @BeforeEach
    void startAProcess() {
        var model = Bpmn.createExecutableProcess("completiontest")
                .startEvent()
                .userTask("Task_Decide")
                .camundaCandidateGroups("examiner")
                .boundaryEvent("Boundary_Error")
                .error("Error_Test")
                .endEvent()
                .moveToActivity("Task_Decide")
                .boundaryEvent("Boundary_Escalation")
                .escalation("Escalation_Test")
                .endEvent()
                .moveToActivity("Task_Decide")
                .endEvent()
                .done();
        deployment = engine.getRepositoryService()
                .createDeployment()
                .addModelInstance("completiontest.bpmn", model)
                .deploy()
                .getId();
        var instance = engine.getRuntimeService().startProcessInstanceByKey("completiontest");
        task = engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(instance.getId())
                .singleResult()
                .getId();
    }

    @AfterEach
    void cleanUp() {
        engine.getRepositoryService().deleteDeployment(deployment, true);
    }

    @Test
    void refusesEveryWayPastTheWorklist() {
        refuses(() -> engine.getTaskService().complete(task));
        refuses(() -> engine.getTaskService().complete(task, Map.of("outcome", "APPROVED")));
        refuses(() -> engine.getTaskService().completeWithVariablesInReturn(task, Map.of(), false));
        refuses(() -> engine.getFormService().submitTaskForm(task, Map.of()));
        refuses(() -> engine.getFormService().submitTaskFormWithVariablesInReturn(task, Map.of(), false));
        refuses(() -> engine.getTaskService().handleBpmnError(task, "Error_Test"));
        refuses(() -> engine.getTaskService().handleEscalation(task, "Escalation_Test"));

        assertThat(engine.getTaskService().createTaskQuery().taskId(task).count())
                .isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {"complete", "submit-form", "resolve", "bpmnError", "bpmnEscalation"})
    void refusesTheTasklistsInterface(String act) {
        var officer = OfficerClient.signedIn(port, "examiner1");

        var answer = officer.engine("POST", "/engine/engine/default/task/" + task + "/" + act, "{}");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(engine.getTaskService().createTaskQuery().taskId(task).count())
                .isOne();
    }

    @Test
    void lapsesWithTheWorkItWasGivenFor() {
        permit.during(() -> permit.during(() -> "nested"));

        refuses(() -> engine.getTaskService().complete(task));
    }

    @Test
    void lapsesWhenTheWorkFails() {
        assertThatThrownBy(() -> permit.during(() -> {
                    throw new IllegalStateException("work failed");
                }))
                .hasMessage("work failed");

        refuses(() -> engine.getTaskService().complete(task));
    }

    @Test
    void letsTheWorklistComplete() {
        permit.during(() -> {
            engine.getTaskService().complete(task);
            return task;
        });

        assertThat(engine.getTaskService().createTaskQuery().taskId(task).count())
                .isZero();
    }

    private static void refuses(ThrowingCallable completion) {
        assertThat(NestedExceptionUtils.getMostSpecificCause(catchThrowable(completion)))
                .isInstanceOf(CompletedElsewhere.class);
    }
}
