package jp.menkyo.workflow.retry;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.management.JobDefinition;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.springframework.stereotype.Component;

/**
 * Tells waits before another try from days that the law sets: the first last a while (a duration in the model), the second
 * end on a date.
 */
@Component
class Waits {

    private static final String STEP = "async-continuation";
    private static final String WAIT = "timer-intermediate-transition";

    private final ManagementService management;
    private final RepositoryService repository;

    Waits(ManagementService management, RepositoryService repository) {
        this.management = management;
        this.repository = repository;
    }

    /** @param jobDefinition id of a job's definition */
    boolean untilNextTry(String jobDefinition) {
        var definition = management
                .createJobDefinitionQuery()
                .jobDefinitionId(jobDefinition)
                .singleResult();
        return definition != null
                && (STEP.equals(definition.getJobType())
                        || WAIT.equals(definition.getJobType()) && lastsAWhile(definition));
    }

    private boolean lastsAWhile(JobDefinition definition) {
        var model = repository.getBpmnModelInstance(definition.getProcessDefinitionId());
        IntermediateCatchEvent event = model.getModelElementById(definition.getActivityId());
        return event.getEventDefinitions().stream()
                .anyMatch(timer -> timer instanceof TimerEventDefinition defined && defined.getTimeDuration() != null);
    }
}
