package jp.menkyo.workflow.worklist.handover;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import jp.menkyo.staff.CurrentStaff;
import jp.menkyo.workflow.worklist.UserTasks;
import jp.menkyo.workflow.worklist.draft.Draft;
import jp.menkyo.workflow.worklist.draft.Drafts;
import jp.menkyo.workflow.worklist.draft.SavedDraft;
import jp.menkyo.workflow.worklist.step.TaskRefused;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** An officer's own draft of a task. Whoever may do the task may keep one, so that nothing typed is lost to a takeover. */
@RestController
@RequestMapping("/api/worklist/{taskId}/draft")
@Tag(name = "worklist", description = "職員のタスク一覧")
class DraftController {

    private final UserTasks tasks;
    private final Drafts drafts;
    private final CurrentStaff staff;

    DraftController(UserTasks tasks, Drafts drafts, CurrentStaff staff) {
        this.tasks = tasks;
        this.drafts = drafts;
        this.staff = staff;
    }

    /** @param savedAt when the server kept it */
    record Kept(Instant savedAt) {}

    @GetMapping
    @Operation(summary = "自分の下書き", description = "なければ 204 です")
    ResponseEntity<SavedDraft> find(@PathVariable String taskId) {
        return drafts.find(taskId, staff.get().username())
                .map(ResponseEntity::ok)
                .orElseGet(() -> ResponseEntity.noContent().build());
    }

    @PutMapping
    @Operation(
            summary = "入力の途中を下書きとしてサーバーに残す",
            description = "{version, outcome, answers} を送ります。answers は結果のコードごとの {項目: 入力}。タスクが終わると消えます")
    Kept keep(@PathVariable String taskId, @RequestBody Draft typed) {
        var me = staff.get();
        DraftCheck.of(tasks.openTo(taskId, me)).check(typed);
        return new Kept(drafts.keep(taskId, me.username(), typed).orElseThrow(TaskRefused::gone));
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "下書きを捨てる")
    void discard(@PathVariable String taskId) {
        drafts.discard(taskId, staff.get().username());
    }
}
