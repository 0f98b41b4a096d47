package jp.menkyo.browser;

import java.util.List;
import java.util.Optional;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.staff.Role;
import jp.menkyo.workflow.worklist.step.UserTaskStep;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;

/** The tasks that wait for officers. */
record OpenTasks(
        TaskService tasks,
        RuntimeService runtime,
        HistoryService history,
        RepositoryService models,
        List<UserTaskStep> steps) {

    /**
     * A task of a case.
     *
     * @param procedure process that the case runs through
     * @param model process that draws the task
     */
    record OpenTask(String id, String key, String procedure, String model, Role role) {

        /** The task among all that are drawn. */
        String name() {
            return model + " " + key;
        }
    }

    /** One of the case's open tasks; empty while the programs are at work. */
    Optional<OpenTask> of(CaseNumber caseNumber) {
        return tasks.createTaskQuery().processInstanceBusinessKey(caseNumber.value()).listPage(0, 1).stream()
                .map(task -> open(caseNumber, task))
                .findFirst();
    }

    boolean over(CaseNumber caseNumber) {
        return runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(caseNumber.value())
                        .count()
                == 0;
    }

    /** The process that the case runs or ran through. */
    String procedure(CaseNumber caseNumber) {
        return history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(caseNumber.value())
                .rootProcessInstances()
                .processDefinitionKeyNotIn(List.of("refund", "payment-matter"))
                .singleResult()
                .getProcessDefinitionKey();
    }

    private OpenTask open(CaseNumber caseNumber, Task task) {
        return new OpenTask(
                task.getId(),
                task.getTaskDefinitionKey(),
                procedure(caseNumber),
                models.getProcessDefinition(task.getProcessDefinitionId()).getKey(),
                role(task.getTaskDefinitionKey()));
    }

    private Role role(String taskKey) {
        return steps.stream()
                .filter(step -> step.taskKey().equals(taskKey))
                .findFirst()
                .orElseThrow()
                .role();
    }
}
