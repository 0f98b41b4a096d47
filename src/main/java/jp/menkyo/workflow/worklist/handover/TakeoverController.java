package jp.menkyo.workflow.worklist.handover;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jp.menkyo.staff.CurrentStaff;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** 引き継ぎ: a task that a colleague holds becomes one's own. */
@RestController
@RequestMapping("/api/worklist")
@Tag(name = "worklist", description = "職員のタスク一覧")
class TakeoverController {

    private final Takeovers takeovers;
    private final CurrentStaff staff;

    TakeoverController(Takeovers takeovers, CurrentStaff staff) {
        this.takeovers = takeovers;
        this.staff = staff;
    }

    /**
     * @param holder user name of who held it on the screen
     * @param reason why it is taken over
     */
    record Takeover(@Nullable String holder, @Nullable String reason) {}

    @PostMapping("/{taskId}/takeover")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "ほかの職員が担当しているタスクを引き継ぐ", description = "理由は事案のメモに残り、前の担当者に知らせます")
    void takeOver(@PathVariable String taskId, @RequestBody Takeover wish) {
        var holder = wish.holder();
        var reason = wish.reason();
        takeovers.takeOver(taskId, holder == null ? "" : holder, reason == null ? "" : reason, staff.get());
    }
}
