package jp.menkyo.workflow.worklist.reopen;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.menkyo.staff.CurrentStaff;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** 再開の依頼: asked from one's finished work, answered by a manager. */
@RestController
@RequestMapping("/api/worklist")
@Tag(name = "worklist", description = "職員のタスク一覧")
class ReopenController {

    private static final int LONGEST = 1000;
    private static final Set<String> ANSWERS = Set.of("TAKEN_UP", "DECLINED");

    private final Reopenings reopenings;
    private final CurrentStaff staff;

    ReopenController(Reopenings reopenings, CurrentStaff staff) {
        this.reopenings = reopenings;
        this.staff = staff;
    }

    /** @param reason why, in the officer's words */
    record Request(@Nullable String reason) {}

    @PostMapping("/{taskId}/reopening")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "完了したタスクの再開を管理職に依頼する", description = "手続はそのままで、管理職が何をするかを決めます")
    Map<String, UUID> request(@PathVariable String taskId, @RequestBody Request request) {
        return Map.of("id", reopenings.request(taskId, words(request.reason()), staff.get()));
    }

    @GetMapping("/reopenings")
    @Operation(summary = "再開の依頼の一覧", description = "管理職にはすべて、ほかの職員には自分のもの")
    List<Reopening> list() {
        return reopenings.seenBy(staff.get());
    }

    /** @param answer {@code TAKEN_UP} or {@code DECLINED} */
    record Answer(@Nullable String answer, @Nullable String reason) {}

    @PostMapping("/reopenings/{id}/answer")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize("hasRole('manager')")
    @Operation(summary = "再開の依頼に回答する（管理職）")
    void answer(@PathVariable UUID id, @RequestBody Answer given) {
        var answer = given.answer();
        if (answer == null || !ANSWERS.contains(answer)) {
            throw ReopeningRefused.answerMissing();
        }
        reopenings.answer(id, answer, words(given.reason()), staff.get());
    }

    private static String words(@Nullable String typed) {
        if (typed == null || typed.isBlank() || typed.length() > LONGEST) {
            throw ReopeningRefused.wordsMissing();
        }
        return typed.strip();
    }
}
