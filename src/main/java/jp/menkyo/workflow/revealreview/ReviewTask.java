package jp.menkyo.workflow.revealreview;

import java.util.Optional;
import jp.menkyo.staff.StaffMember;
import jp.menkyo.workflow.engine.completion.CompletionPermit;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;

/** The review of a week as a task in the managers' Tasklist; it ends with the review, in the same transaction. */
@Component
class ReviewTask {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final CompletionPermit permit;

    ReviewTask(RuntimeService runtime, TaskService tasks, CompletionPermit permit) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.permit = permit;
    }

    void begin(ReviewWeek week) {
        runtime.startProcessInstanceByKey(RevealReviewProcess.KEY, week.businessKey());
    }

    void end(ReviewWeek week, StaffMember by) {
        tasks.createTaskQuery()
                .processDefinitionKey(RevealReviewProcess.KEY)
                .processInstanceBusinessKey(week.businessKey())
                .taskDefinitionKey(RevealReviewProcess.REVIEW)
                .list()
                .forEach(task -> complete(task.getId(), by));
    }

    private void complete(String taskId, StaffMember by) {
        tasks.setAssignee(taskId, by.username());
        permit.during(() -> {
            tasks.complete(taskId);
            return taskId;
        });
    }

    /** The week that a task is about, while it is open. */
    Optional<ReviewWeek> week(String taskId) {
        return Optional.ofNullable(tasks.createTaskQuery()
                        .taskId(taskId)
                        .processDefinitionKey(RevealReviewProcess.KEY)
                        .singleResult())
                .map(task -> runtime.createProcessInstanceQuery()
                        .processInstanceId(task.getProcessInstanceId())
                        .singleResult())
                .flatMap(instance -> ReviewWeek.ofBusinessKey(instance.getBusinessKey()));
    }
}
