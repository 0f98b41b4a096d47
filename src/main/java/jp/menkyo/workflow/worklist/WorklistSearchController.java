package jp.menkyo.workflow.worklist;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jp.menkyo.staff.CurrentStaff;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** The work list for the table in the Tasklist: searched by a body, watched by one cheap question. */
@RestController
@RequestMapping("/api/worklist")
@Tag(name = "worklist", description = "職員のタスク一覧")
class WorklistSearchController {

    private final Worklist worklist;
    private final CurrentStaff staff;

    WorklistSearchController(Worklist worklist, CurrentStaff staff) {
        this.worklist = worklist;
        this.staff = staff;
    }

    @PostMapping("/search")
    @Operation(summary = "タスクの検索", description = "text には受付番号・登録番号・生年月日（和暦も可）・氏名・カナを入れられます。filter の値は複数選べます")
    WorklistItem.Page search(@RequestBody WorklistRequest wanted) {
        return worklist.list(wanted.query(), staff.get());
    }

    @GetMapping("/changes")
    @Operation(summary = "一覧の件数と変更のしるし", description = "If-None-Match に前の ETag を付けると、変わっていないとき 304 です")
    @Nullable
    ResponseEntity<Worklist.Counts> changes(WebRequest request) {
        var counts = worklist.counts(staff.get());
        var tag = '"' + counts.token() + "-" + counts.done() + "-" + counts.reopenings() + '"';
        if (request.checkNotModified(tag)) {
            return null;
        }
        return ResponseEntity.ok()
                .eTag(tag)
                .cacheControl(CacheControl.noCache())
                .body(counts);
    }
}
