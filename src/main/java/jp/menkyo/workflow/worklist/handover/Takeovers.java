package jp.menkyo.workflow.worklist.handover;

import java.util.Optional;
import java.util.stream.Collectors;
import jp.menkyo.casefile.note.Audience;
import jp.menkyo.casefile.note.OfficerNotes;
import jp.menkyo.casefile.note.OfficerNotes.Colleague;
import jp.menkyo.casefile.note.Reader;
import jp.menkyo.shared.transaction.ConcurrentWork;
import jp.menkyo.staff.Role;
import jp.menkyo.staff.StaffDirectory;
import jp.menkyo.staff.StaffMember;
import jp.menkyo.workflow.engine.EngineConflicts;
import jp.menkyo.workflow.worklist.UserTasks;
import jp.menkyo.workflow.worklist.UserTasks.OpenTask;
import org.camunda.bpm.engine.TaskService;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Takes a task over from a colleague who cannot finish it; a note of the case says why and calls the colleague to it. */
@Service
public class Takeovers {

    private final UserTasks tasks;
    private final TaskService engine;
    private final StaffDirectory staff;
    private final OfficerNotes notes;
    private final ConcurrentWork concurrent;
    private final ApplicationEventPublisher events;

    Takeovers(
            UserTasks tasks,
            TaskService engine,
            StaffDirectory staff,
            OfficerNotes notes,
            ConcurrentWork concurrent,
            ApplicationEventPublisher events) {
        this.tasks = tasks;
        this.engine = engine;
        this.staff = staff;
        this.notes = notes;
        this.concurrent = concurrent;
        this.events = events;
    }

    /**
     * Makes the officer the holder.
     *
     * @param seen user name of the colleague who held it on the officer's screen
     * @param reason why, for the note
     * @throws jp.menkyo.workflow.worklist.step.TaskRefused when the task is gone, not the officer's to do, or held by somebody
     *     else again
     * @throws jp.menkyo.casefile.note.NoteRefused when the reason is missing, too long or holds a My Number
     */
    public void takeOver(String taskId, String seen, String reason, StaffMember by) {
        concurrent.inTransaction(() -> EngineConflicts.translated(() -> takeOverOnce(taskId, seen, reason, by)));
    }

    private OpenTask takeOverOnce(String taskId, String seen, String reason, StaffMember by) {
        var open = tasks.openTo(taskId, by);
        var holder = open.task().getAssignee();
        if (holder == null || !holder.equals(seen)) {
            tasks.claim(taskId, by);
            return open;
        }
        if (!holder.equals(by.username())) {
            engine.setAssignee(taskId, by.username());
            tell(open, holder, reason, by);
        }
        return open;
    }

    private void tell(OpenTask open, String holder, String reason, StaffMember by) {
        Optional<StaffMember> former = staff.find(holder);
        var words = "「%s」を%sさんから引き継ぎました。理由：%s"
                .formatted(open.task().getName(), former.map(StaffMember::name).orElse(holder), reason.strip());
        var called = former.map(one -> new Colleague(reader(one), one.name())).stream()
                .toList();
        notes.write(open.caseNumber(), reader(by), reason.isBlank() ? "" : words, Audience.CASE, called);
        events.publishEvent(new TaskTakenOver(open.caseNumber(), holder));
    }

    private static Reader reader(StaffMember officer) {
        return new Reader(
                officer.username(), officer.roles().stream().map(Role::code).collect(Collectors.toSet()));
    }
}
