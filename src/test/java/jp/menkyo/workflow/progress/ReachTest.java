package jp.menkyo.workflow.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.Set;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.Test;

/** What a run can still come to. */
class ReachTest {

    private final BpmnModelInstance model = Bpmn.createExecutableProcess("p")
            .startEvent("start")
            .exclusiveGateway("choice")
            .userTask("left")
            .boundaryEvent("late")
            .timerWithDuration("PT1H")
            .endEvent("over")
            .moveToActivity("left")
            .endEvent("done")
            .moveToNode("choice")
            .userTask("right")
            .endEvent("other")
            .done();

    @Test
    void followsFlowsAndTheEventsAtAStep() {
        assertThat(Reach.from(model, Set.of("left"))).containsExactlyInAnyOrder("left", "late", "over", "done");
        assertThat(Reach.from(model, Set.of("start"))).contains("left", "right", "other");
    }

    @Test
    void aRunThatIsOverComesNowhere() {
        assertThat(Reach.from(model, Set.of())).isEmpty();
    }

    @Test
    void whatWaitsBesideTheWholeProcessCanAlwaysHappen() {
        var registration = Bpmn.readModelFromFile(new File("processes/registration.bpmn"));
        var beside = registration
                .getModelElementsByType(org.camunda.bpm.model.bpmn.instance.SubProcess.class)
                .iterator()
                .next();

        assertThat(Reach.from(registration, Set.of("EndEvent_LicenceRegistered")))
                .contains(beside.getId())
                .doesNotContain("Task_RegisterLicence");
    }
}
