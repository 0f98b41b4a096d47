package jp.menkyo.demo;

import java.util.List;
import java.util.Optional;
import jp.menkyo.casefile.CaseFiles;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.staff.Role;
import jp.menkyo.staff.StaffDirectory;
import jp.menkyo.staff.StaffMember;
import jp.menkyo.workflow.worklist.UserTasks;
import jp.menkyo.workflow.worklist.step.Outcome;
import jp.menkyo.workflow.worklist.step.TaskAnswer;
import jp.menkyo.workflow.worklist.step.TaskRefused;
import jp.menkyo.workflow.worklist.step.UserTaskStep;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Does the officers' work in a demo with the examples that every outcome shows. */
@Component
public class Clerk {

    private final TaskService tasks;
    private final UserTasks userTasks;
    private final List<UserTaskStep> steps;
    private final CaseFiles cases;
    private final StaffDirectory staff;

    Clerk(TaskService tasks, UserTasks userTasks, List<UserTaskStep> steps, CaseFiles cases, StaffDirectory staff) {
        this.tasks = tasks;
        this.userTasks = userTasks;
        this.steps = steps;
        this.cases = cases;
        this.staff = staff;
    }

    /** What somebody wants of the officers in a case. */
    public interface Wishes {

        /** Shall they let the task be for now? */
        boolean leave(String task);

        /** Code of the outcome to choose; empty for the one that carries the case forward. */
        Optional<String> outcome(String task);
    }

    /**
     * Completes one open task of the case.
     *
     * @return false when nothing is to be done now
     */
    public boolean workOn(CaseNumber caseNumber, Wishes wishes) {
        var next = tasks.createTaskQuery().processInstanceBusinessKey(caseNumber.value()).list().stream()
                .filter(task -> !wishes.leave(task.getTaskDefinitionKey()))
                .findFirst();
        return next.isPresent() && complete(caseNumber, next.get(), wishes);
    }

    /** The case may go on while an officer looks at it; then the page is stale, or the task gone, and is looked at again. */
    private boolean complete(CaseNumber caseNumber, Task task, Wishes wishes) {
        try {
            var step = step(task);
            var outcome = outcome(step.outcomes(caseNumber), wishes.outcome(task.getTaskDefinitionKey()));
            var answer = new TaskAnswer(cases.get(caseNumber).version(), outcome.code());
            outcome.requires().forEach(field -> answer.field(field.field(), field.example()));
            userTasks.complete(task.getId(), answer, officer(step.role()));
            return true;
        } catch (TaskRefused refused) {
            if (refused.status() == 409 || refused.status() == 404) {
                return false;
            }
            throw refused;
        }
    }

    private UserTaskStep step(Task task) {
        return steps.stream()
                .filter(each -> each.taskKey().equals(task.getTaskDefinitionKey()))
                .findFirst()
                .orElseThrow();
    }

    private static Outcome outcome(List<Outcome> offered, Optional<String> wanted) {
        return offered.stream()
                .filter(outcome -> wanted.map(outcome.code()::equals).orElse(outcome.positive()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no outcome " + wanted + " among " + offered));
    }

    private StaffMember officer(Role role) {
        return DemoStaff.officers().stream()
                .filter(account -> account.roles().contains(role))
                .findFirst()
                .flatMap(account -> staff.find(account.username()))
                .orElseThrow();
    }
}
