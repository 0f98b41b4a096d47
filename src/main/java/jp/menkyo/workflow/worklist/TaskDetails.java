package jp.menkyo.workflow.worklist;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import jp.menkyo.casefile.CaseFiles;
import jp.menkyo.staff.Role;
import jp.menkyo.staff.StaffMember;
import jp.menkyo.workflow.casepage.CasePage;
import jp.menkyo.workflow.casepage.CasePages;
import jp.menkyo.workflow.casepage.CaseSection;
import jp.menkyo.workflow.worklist.draft.DraftNotices;
import jp.menkyo.workflow.worklist.draft.DraftNotices.DraftNotice;
import jp.menkyo.workflow.worklist.guide.TaskGuide;
import jp.menkyo.workflow.worklist.guide.TaskGuides;
import jp.menkyo.workflow.worklist.item.Holding;
import jp.menkyo.workflow.worklist.step.ClosedOutcome;
import jp.menkyo.workflow.worklist.step.Outcome;
import jp.menkyo.workflow.worklist.step.TaskRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A user task with its case, for somebody who may see it; opening it is written down. */
@Service
public class TaskDetails {

    private final UserTasks tasks;
    private final CasePages pages;
    private final CaseFiles cases;
    private final TaskGuides guides;
    private final Holding holding;
    private final DraftNotices notices;

    TaskDetails(
            UserTasks tasks,
            CasePages pages,
            CaseFiles cases,
            TaskGuides guides,
            Holding holding,
            DraftNotices notices) {
        this.tasks = tasks;
        this.pages = pages;
        this.cases = cases;
        this.guides = guides;
        this.holding = holding;
        this.notices = notices;
    }

    /**
     * @param heldByMe may the reader complete it now
     * @param heldSince since when the assignee holds it, in words; empty where that is not known
     * @param mayTakeOver a colleague holds what is also the reader's to do
     * @param draft what the reader typed and did not send
     * @param closed ways the task cannot end in this case, with the reason
     * @param sections which parts of the case are there; a task shows no more than it needs
     */
    public record TaskDetail(
            String taskId,
            String caseNumber,
            String procedure,
            String step,
            String stepName,
            String holderName,
            String holderKana,
            @Nullable String assignee,
            boolean heldByMe,
            String heldSince,
            boolean mayTakeOver,
            @Nullable DraftNotice draft,
            long version,
            List<Outcome> outcomes,
            List<ClosedOutcome> closed,
            TaskGuide guide,
            Set<CaseSection> sections,
            @JsonProperty("case") CasePage page) {}

    @Transactional
    public TaskDetail of(String taskId, StaffMember reader) {
        var open = tasks.open(taskId);
        if (!reader.roles().contains(open.step().role()) && !reader.has(Role.MANAGER)) {
            throw TaskRefused.wrongRole(open.step().role().label());
        }
        var file = cases.get(open.caseNumber());
        var sections = open.step().sections();
        var page =
                pages.open(open.caseNumber(), open.task().getTaskDefinitionKey().toUpperCase(Locale.ROOT), sections);
        var task = open.task();
        var outcomes = open.step().outcomes(open.caseNumber());
        return new TaskDetail(
                taskId,
                open.caseNumber().value(),
                page.procedure(),
                task.getTaskDefinitionKey(),
                task.getName(),
                file.name().display(),
                file.kana().display(),
                task.getAssignee(),
                reader.username().equals(task.getAssignee()),
                holding.since(taskId),
                task.getAssignee() != null
                        && !reader.username().equals(task.getAssignee())
                        && reader.roles().contains(open.step().role()),
                notices.of(taskId, reader, page.version(), outcomes),
                page.version(),
                outcomes,
                open.step().closed(open.caseNumber()),
                guides.of(task.getTaskDefinitionKey(), file, outcomes),
                sections,
                page);
    }
}
