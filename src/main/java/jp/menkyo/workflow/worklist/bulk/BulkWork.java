package jp.menkyo.workflow.worklist.bulk;

import java.util.List;
import java.util.function.Consumer;
import jp.menkyo.shared.problem.Problem;
import jp.menkyo.shared.transaction.ConcurrentWork;
import jp.menkyo.staff.StaffMember;
import jp.menkyo.workflow.worklist.UserTasks;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Does the same to many tasks, each in a transaction of its own: one refusal stops none of the others. */
@Service
public class BulkWork {

    private final UserTasks tasks;
    private final CaseNumbers caseNumbers;
    private final ConcurrentWork concurrent;
    private final ApplicationEventPublisher events;

    BulkWork(UserTasks tasks, CaseNumbers caseNumbers, ConcurrentWork concurrent, ApplicationEventPublisher events) {
        this.tasks = tasks;
        this.caseNumbers = caseNumbers;
        this.concurrent = concurrent;
        this.events = events;
    }

    /**
     * What came of one task.
     *
     * @param caseNumber the case it belongs to; null when it was never a task of a case
     * @param message why not, in a sentence; null when it was done
     */
    public record Result(
            String taskId,
            @Nullable String caseNumber,
            boolean done,
            @Nullable String code,
            @Nullable String message) {}

    public List<Result> claim(List<String> taskIds, StaffMember by) {
        return each(taskIds, taskId -> tasks.claim(taskId, by));
    }

    /** @param reason why, kept in the audit trail of each case */
    public List<Result> assign(List<String> taskIds, String username, String reason) {
        return each(
                taskIds,
                taskId -> concurrent.inTransaction(() -> {
                    var open = tasks.open(taskId);
                    tasks.assign(taskId, username);
                    events.publishEvent(new TaskAssigned(open.caseNumber(), username, reason));
                }));
    }

    private List<Result> each(List<String> taskIds, Consumer<String> act) {
        var cases = caseNumbers.of(taskIds);
        return taskIds.stream()
                .map(taskId -> one(taskId, cases.get(taskId), act))
                .toList();
    }

    private static Result one(String taskId, @Nullable String caseNumber, Consumer<String> act) {
        try {
            act.accept(taskId);
            return new Result(taskId, caseNumber, true, null, null);
        } catch (Problem refused) {
            return new Result(taskId, caseNumber, false, refused.code(), refused.title());
        }
    }
}
