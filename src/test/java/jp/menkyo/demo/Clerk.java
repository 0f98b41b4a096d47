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

    /**
     * Completes one open task of the case.
     *
     * @param wanted code of the outcome to choose where a task offers it; else the one that carries the case forward
     * @return false when nothing is to be done now
     */
    public boolean workOn(CaseNumber caseNumber, String wanted) {
        var open = tasks.createTaskQuery()
                .processInstanceBusinessKey(caseNumber.value())
                .listPage(0, 1);
        open.forEach(task -> complete(caseNumber, task, wanted));
        return !open.isEmpty();
    }

    private void complete(CaseNumber caseNumber, Task task, String wanted) {
        var step = steps.stream()
                .filter(each -> each.taskKey().equals(task.getTaskDefinitionKey()))
                .findFirst()
                .orElseThrow();
        var outcomes = step.outcomes(caseNumber);
        var outcome = chosen(outcomes, wanted)
                .or(() -> outcomes.stream().filter(Outcome::positive).findFirst())
                .orElseThrow();
        var answer = new TaskAnswer(cases.get(caseNumber).version(), outcome.code());
        outcome.requires().forEach(field -> answer.field(field.field(), field.example()));
        userTasks.complete(task.getId(), answer, officer(step.role()));
    }

    private static Optional<Outcome> chosen(List<Outcome> outcomes, String wanted) {
        return outcomes.stream()
                .filter(outcome -> outcome.code().equals(wanted))
                .findFirst();
    }

    private StaffMember officer(Role role) {
        return DemoStaff.officers().stream()
                .filter(account -> account.roles().contains(role))
                .findFirst()
                .flatMap(account -> staff.find(account.username()))
                .orElseThrow();
    }
}
