package jp.menkyo.workflow.worklist;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jp.menkyo.staff.CurrentStaff;
import jp.menkyo.workflow.worklist.step.TaskAnswer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The work list for programs and for the pages that officers use. */
@RestController
@RequestMapping("/api/worklist")
@Tag(name = "worklist", description = "職員のタスク一覧")
class WorklistController {

    private final Worklist worklist;
    private final UserTasks tasks;
    private final TaskDetails details;
    private final CurrentStaff staff;

    WorklistController(Worklist worklist, UserTasks tasks, TaskDetails details, CurrentStaff staff) {
        this.worklist = worklist;
        this.tasks = tasks;
        this.details = details;
        this.staff = staff;
    }

    @GetMapping
    @Operation(
            summary = "タスクの一覧",
            description = "queue: mine 自分の担当, group 係の未着手, all すべて, done 完了したもの。after に前のページの next を入れると続きを返します")
    WorklistItem.Page list(
            @RequestParam(defaultValue = "group") String queue,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String procedure,
            @RequestParam(defaultValue = "dueOn") String sort,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size) {
        return worklist.list(
                WorklistQuery.of(queue, q, WorklistFilter.ofProcedure(procedure), sort, after, page, size),
                staff.get());
    }

    @GetMapping("/{taskId}")
    @Operation(summary = "タスクとその事案", description = "outcomes の example だけで完了できます")
    TaskDetails.TaskDetail task(@PathVariable String taskId) {
        return details.of(taskId, staff.get());
    }

    @PostMapping("/{taskId}/claim")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "担当する")
    void claim(@PathVariable String taskId) {
        tasks.claim(taskId, staff.get());
    }

    @PostMapping("/{taskId}/unclaim")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "担当を外す")
    void unclaim(@PathVariable String taskId) {
        tasks.unclaim(taskId, staff.get());
    }

    /** @param username who shall do it */
    record Assignment(String username) {}

    @PostMapping("/{taskId}/assign")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize("hasRole('manager')")
    @Operation(summary = "担当を割り当てる（管理職）")
    void assign(@PathVariable String taskId, @RequestBody Assignment assignment) {
        tasks.assign(taskId, assignment.username());
    }

    @PostMapping("/{taskId}/complete")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "完了する", description = "{version, outcome, …} を送ります。古い version は 409 です")
    void complete(@PathVariable String taskId, @RequestBody TaskAnswer answer) {
        tasks.complete(taskId, answer, staff.get());
    }
}
