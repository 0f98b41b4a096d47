package jp.menkyo.workflow.retry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import jp.menkyo.MenkyoTest;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.management.JobDefinition;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Which jobs of all models an officer may move forward. */
@MenkyoTest
class WaitsTest {

    @Autowired
    Waits waits;

    @Autowired
    ManagementService management;

    @Test
    void stepsAndWaitsBeforeAskingAgainMayComeEarlier() {
        assertThat(activities(definition -> definition.getJobType().equals("async-continuation")))
                .as("steps that stay where they are")
                .isEmpty();
        assertThat(movable()).contains("Event_AskAgain", "Event_WaitForJuki", "Event_WaitForNetwork");
    }

    @Test
    void daysThatTheLawSetsStayWhereTheyAre() {
        assertThat(activities(definition -> definition.getJobType().startsWith("timer")))
                .contains(
                        "Event_SuspensionOver",
                        "BoundaryEvent_DueDay",
                        "BoundaryEvent_ThreeDaysLate",
                        "BoundaryEvent_TenDaysLate");
    }

    private List<String> movable() {
        return management.createJobDefinitionQuery().list().stream()
                .filter(definition -> waits.untilNextTry(definition.getId()))
                .map(JobDefinition::getActivityId)
                .toList();
    }

    /** The jobs of this kind that may not be moved. */
    private java.util.Set<String> activities(Predicate<JobDefinition> kind) {
        return management.createJobDefinitionQuery().list().stream()
                .filter(kind)
                .filter(definition -> !waits.untilNextTry(definition.getId()))
                .map(JobDefinition::getActivityId)
                .collect(Collectors.toSet());
    }
}
