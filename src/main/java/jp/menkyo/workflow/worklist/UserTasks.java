package jp.menkyo.workflow.worklist;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.menkyo.casefile.CaseFiles;
import jp.menkyo.mynumber.NumberShape;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.problem.Problem;
import jp.menkyo.shared.transaction.ConcurrentWork;
import jp.menkyo.staff.StaffDirectory;
import jp.menkyo.staff.StaffMember;
import jp.menkyo.workflow.engine.EngineConflicts;
import jp.menkyo.workflow.engine.completion.CompletionPermit;
import jp.menkyo.workflow.worklist.item.Holding;
import jp.menkyo.workflow.worklist.step.ClosedOutcome;
import jp.menkyo.workflow.worklist.step.Completion;
import jp.menkyo.workflow.worklist.step.Outcome;
import jp.menkyo.workflow.worklist.step.TaskAnswer;
import jp.menkyo.workflow.worklist.step.TaskRefused;
import jp.menkyo.workflow.worklist.step.UserTaskStep;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one way to claim and complete user tasks. A completion is checked (role, holder, version, outcome, input), does its
 * work in the modules and moves the process on, all in one transaction.
 */
@Service
public class UserTasks {

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final CaseFiles cases;
    private final StaffDirectory staff;
    private final Holding holding;
    private final CompletionPermit permit;
    private final ConcurrentWork concurrent;
    private final Map<String, UserTaskStep> steps;

    UserTasks(
            TaskService tasks,
            RuntimeService runtime,
            CaseFiles cases,
            StaffDirectory staff,
            Holding holding,
            CompletionPermit permit,
            ConcurrentWork concurrent,
            List<UserTaskStep> steps) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.cases = cases;
        this.staff = staff;
        this.holding = holding;
        this.permit = permit;
        this.concurrent = concurrent;
        this.steps = steps.stream().collect(Collectors.toMap(UserTaskStep::taskKey, Function.identity()));
    }

    /** A task as it stands, with its step and case. */
    public record OpenTask(Task task, UserTaskStep step, CaseNumber caseNumber) {}

    /** @throws TaskRefused when it is gone */
    @Transactional(readOnly = true)
    public OpenTask open(String taskId) {
        var task = tasks.createTaskQuery().taskId(taskId).initializeFormKeys().singleResult();
        if (task == null) {
            throw TaskRefused.gone();
        }
        var instance = runtime.createProcessInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult();
        var step = steps.get(task.getTaskDefinitionKey());
        if (instance == null || step == null) {
            throw TaskRefused.gone();
        }
        return new OpenTask(task, step, new CaseNumber(instance.getBusinessKey()));
    }

    /**
     * The same, for an officer who may do it.
     *
     * @throws TaskRefused when it is gone, or not the officer's to do
     */
    @Transactional(readOnly = true)
    public OpenTask openTo(String taskId, StaffMember by) {
        var open = open(taskId);
        requireRole(open.step(), by);
        return open;
    }

    /** Makes the officer the holder; claiming one's own task again changes nothing. */
    public void claim(String taskId, StaffMember by) {
        concurrent.inTransaction(() -> EngineConflicts.translated(() -> claimOnce(taskId, by)));
    }

    private OpenTask claimOnce(String taskId, StaffMember by) {
        var open = openTo(taskId, by);
        requireFree(open.task(), by);
        tasks.claim(taskId, by.username());
        return open;
    }

    @Transactional
    public void unclaim(String taskId, StaffMember by) {
        var open = openTo(taskId, by);
        requireFree(open.task(), by);
        tasks.setAssignee(taskId, null);
    }

    /** A manager hands a task to somebody who may do it. */
    @Transactional
    public void assign(String taskId, String username) {
        var open = open(taskId);
        var holder = staff.find(username)
                .orElseThrow(() -> TaskRefused.invalid("username", "UNKNOWN_STAFF", "この職員は登録されていません。"));
        if (!holder.roles().contains(open.step().role())) {
            throw TaskRefused.notTheirs(holder.name(), open.step().role().label());
        }
        tasks.setAssignee(taskId, holder.username());
    }

    /** @throws TaskRefused with what is wrong; then nothing has changed */
    public void complete(String taskId, TaskAnswer answer, StaffMember by) {
        concurrent.inTransaction(() -> EngineConflicts.translated(() -> completeOnce(taskId, answer, by)));
    }

    private Map<String, String> completeOnce(String taskId, TaskAnswer answer, StaffMember by) {
        var open = openTo(taskId, by);
        requireFree(open.task(), by);
        if (cases.get(open.caseNumber()).version() != answer.version()) {
            throw TaskRefused.stale();
        }
        var outcome = outcome(open, answer.outcome());
        var input = answer.checked(outcome, NumberShape::containsNumber);
        if (open.task().getAssignee() == null) {
            tasks.claim(taskId, by.username());
        }
        var codes = open.step().complete(new Completion(open.caseNumber(), outcome.code(), input, by));
        return permit.during(() -> {
            tasks.complete(taskId, Map.copyOf(codes));
            return codes;
        });
    }

    private static Outcome outcome(OpenTask open, String code) {
        return open.step().outcomes(open.caseNumber()).stream()
                .filter(outcome -> outcome.code().equals(code))
                .findFirst()
                .orElseThrow(() -> refusal(open, code));
    }

    private static Problem refusal(OpenTask open, String code) {
        return open.step().closed(open.caseNumber()).stream()
                .filter(closed -> closed.code().equals(code))
                .map(ClosedOutcome::refusal)
                .findFirst()
                .orElseGet(() -> TaskRefused.noSuchOutcome(code));
    }

    private static void requireRole(UserTaskStep step, StaffMember by) {
        if (!by.roles().contains(step.role())) {
            throw TaskRefused.wrongRole(step.role().label());
        }
    }

    private void requireFree(Task task, StaffMember by) {
        @Nullable String holder = task.getAssignee();
        if (holder != null && !holder.equals(by.username())) {
            throw TaskRefused.held(
                    staff.find(holder).map(StaffMember::name).orElse(holder), holding.since(task.getId()));
        }
    }
}
