package jp.menkyo.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.menkyo.casefile.CaseFiles;
import jp.menkyo.casefile.CaseState;
import jp.menkyo.intake.WithdrawalRequested;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.transaction.ConcurrentWork;
import jp.menkyo.staff.Role;
import jp.menkyo.staff.StaffDirectory;
import jp.menkyo.staff.StaffMember;
import jp.menkyo.workflow.worklist.UserTasks;
import jp.menkyo.workflow.worklist.step.Outcome;
import jp.menkyo.workflow.worklist.step.TaskAnswer;
import org.awaitility.core.ConditionTimeoutException;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationEventPublisher;

/** Plays the officers in process tests: waits for their tasks, hurries timers along, completes through the one way. */
@TestComponent
public class Office {

    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private static final List<String> ABOUT_MONEY = List.of("refund", "payment-matter");

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final ManagementService management;
    private final HistoryService history;
    private final UserTasks userTasks;
    private final CaseFiles cases;
    private final StaffDirectory staff;
    private final ConcurrentWork concurrent;
    private final ApplicationEventPublisher events;

    public Office(
            TaskService tasks,
            RuntimeService runtime,
            ManagementService management,
            HistoryService history,
            UserTasks userTasks,
            CaseFiles cases,
            StaffDirectory staff,
            ConcurrentWork concurrent,
            ApplicationEventPublisher events) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.management = management;
        this.history = history;
        this.userTasks = userTasks;
        this.cases = cases;
        this.staff = staff;
        this.concurrent = concurrent;
        this.events = events;
    }

    /** The id of the case's open task, once the process has come to it. */
    public String awaitTask(CaseNumber caseNumber, String taskKey) {
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(100)).untilAsserted(() -> {
            hurry(caseNumber);
            assertThat(openTasks(caseNumber)).as("open tasks of " + caseNumber).contains(taskKey);
        });
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(caseNumber.value())
                .taskDefinitionKey(taskKey)
                .singleResult()
                .getId();
    }

    public List<String> openTasks(CaseNumber caseNumber) {
        return tasks.createTaskQuery().processInstanceBusinessKey(caseNumber.value()).list().stream()
                .map(task -> task.getTaskDefinitionKey())
                .toList();
    }

    /** Waits for the task and completes it as {@code username}; the fields are given as name, value, name, value … */
    public void complete(CaseNumber caseNumber, String taskKey, String username, String outcome, String... fields) {
        completeAs(caseNumber, taskKey, staff.find(username).orElseThrow(), outcome, fields);
    }

    /** The same by somebody who need not have an account. */
    public void completeAs(
            CaseNumber caseNumber, String taskKey, StaffMember officer, String outcome, String... fields) {
        var taskId = awaitTask(caseNumber, taskKey);
        var answer = new TaskAnswer(cases.get(caseNumber).version(), outcome);
        aboutPapers(caseNumber, taskKey, outcome).ifPresent(words -> answer.field("papers", words));
        for (int i = 0; i < fields.length; i += 2) {
            answer.field(fields[i], fields[i + 1]);
        }
        userTasks.complete(taskId, answer, officer);
    }

    /** Most cases of the tests come without papers: then the officer has seen them on paper. */
    private Optional<String> aboutPapers(CaseNumber caseNumber, String taskKey, String outcome) {
        return ways(caseNumber, taskKey).stream()
                .filter(way -> way.code().equals(outcome))
                .flatMap(way -> way.requires().stream())
                .filter(field -> field.field().equals("papers"))
                .map(Outcome.Requirement::example)
                .findFirst();
    }

    /** An officer who has other roles than usual, as when covering for a colleague. */
    public StaffMember withRoles(String username, String... roles) {
        var officer = staff.find(username).orElseThrow();
        return new StaffMember(
                officer.username(),
                officer.name(),
                java.util.Arrays.stream(roles).map(Role::valueOf).collect(java.util.stream.Collectors.toSet()));
    }

    /** The ways that the open task offers in this case now. */
    public List<Outcome> ways(CaseNumber caseNumber, String taskKey) {
        return userTasks.open(awaitTask(caseNumber, taskKey)).step().outcomes(caseNumber);
    }

    /** Tries to complete it as somebody who is examiner and approver at once. */
    void completeAsBoth(CaseNumber caseNumber, String taskKey, String username, String outcome) {
        var both = new StaffMember(username, "兼務", Set.of(Role.EXAMINER, Role.APPROVER));
        var answer = new TaskAnswer(cases.get(caseNumber).version(), outcome);
        userTasks.complete(awaitTask(caseNumber, taskKey), answer, both);
    }

    /** The applicant takes the application back; whoever works on the case meanwhile may win once, as at the portal. */
    public void withdraw(CaseNumber caseNumber) {
        concurrent.inTransaction(() -> events.publishEvent(new WithdrawalRequested(caseNumber)));
    }

    /** Waits until the case rests at an event of its process, for instance for a message. */
    public void awaitPlace(CaseNumber caseNumber, String activity) {
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(100)).untilAsserted(() -> {
            hurry(caseNumber);
            assertThat(path(caseNumber)).as("path of " + caseNumber).containsKey(activity);
        });
    }

    public void awaitState(CaseNumber caseNumber, CaseState state) {
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(100)).untilAsserted(() -> {
            hurry(caseNumber);
            assertThat(cases.get(caseNumber).state()).isEqualTo(state);
        });
    }

    /** Waits for the process of the procedure to end, and tells at which end event. */
    public String awaitEnd(CaseNumber caseNumber) {
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(100)).untilAsserted(() -> {
            hurry(caseNumber);
            assertThat(procedure(caseNumber).getEndTime()).isNotNull();
        });
        return lastEnd(procedure(caseNumber));
    }

    /** The same for a process that looks after the case's money. */
    public String awaitEnd(CaseNumber caseNumber, String process) {
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(100)).untilAsserted(() -> {
            hurry(caseNumber);
            assertThat(newest(caseNumber, process).getEndTime()).isNotNull();
        });
        return lastEnd(newest(caseNumber, process));
    }

    private HistoricProcessInstance newest(CaseNumber caseNumber, String process) {
        return history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(caseNumber.value())
                .processDefinitionKey(process)
                .orderByProcessInstanceStartTime()
                .desc()
                .listPage(0, 1)
                .get(0);
    }

    /** The process of the case's procedure; those about its money run beside it. */
    public HistoricProcessInstance procedure(CaseNumber caseNumber) {
        return history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(caseNumber.value())
                .rootProcessInstances()
                .processDefinitionKeyNotIn(ABOUT_MONEY)
                .singleResult();
    }

    private String lastEnd(HistoricProcessInstance root) {
        return history.createHistoricActivityInstanceQuery()
                .processInstanceId(root.getId())
                .activityType("noneEndEvent")
                .orderByHistoricActivityInstanceEndTime()
                .desc()
                .list()
                .get(0)
                .getActivityId();
    }

    /** The activities the case went through, with how often. */
    public Map<String, Long> path(CaseNumber caseNumber) {
        return history
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(caseNumber.value())
                .list()
                .stream()
                .flatMap(instance ->
                        history
                                .createHistoricActivityInstanceQuery()
                                .processInstanceId(instance.getId())
                                .list()
                                .stream())
                .collect(java.util.stream.Collectors.groupingBy(
                        HistoricActivityInstance::getActivityId, java.util.stream.Collectors.counting()));
    }

    /** Fires timers of the case that would be due in a moment of office time. */
    public void hurry(CaseNumber caseNumber) {
        var instances = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(caseNumber.value())
                .list();
        for (var instance : instances) {
            management
                    .createJobQuery()
                    .processInstanceId(instance.getId())
                    .timers()
                    .list()
                    .forEach(timer -> fire(timer.getId()));
        }
    }

    /**
     * The executor may be at the same timer: whoever comes second fails inside the engine, in one of several ways, and
     * the timer is gone a moment later. Any failure that leaves the timer there is a real one.
     */
    private void fire(String jobId) {
        try {
            management.executeJob(jobId);
        } catch (OptimisticLockingException takenByTheExecutor) {
            assertThat(management.createJobQuery().jobId(jobId).count()).isLessThanOrEqualTo(1);
        } catch (ProcessEngineException | NullPointerException perhapsTaken) {
            awaitGone(jobId, perhapsTaken);
        }
    }

    private void awaitGone(String jobId, RuntimeException failure) {
        try {
            await().atMost(PATIENCE)
                    .until(() -> management.createJobQuery().jobId(jobId).count() == 0);
        } catch (ConditionTimeoutException stillThere) {
            failure.addSuppressed(stillThere);
            throw failure;
        }
    }
}
