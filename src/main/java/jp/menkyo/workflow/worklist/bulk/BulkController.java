package jp.menkyo.workflow.worklist.bulk;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import jp.menkyo.staff.CurrentStaff;
import jp.menkyo.staff.StaffMember;
import jp.menkyo.workflow.worklist.Worklist;
import jp.menkyo.workflow.worklist.WorklistQuery.BadQuery;
import jp.menkyo.workflow.worklist.WorklistRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Many tasks at once, named one by one or as everything that a search finds, over all its pages. */
@RestController
@RequestMapping("/api/worklist")
@Tag(name = "worklist", description = "職員のタスク一覧")
class BulkController {

    private static final int MOST = 500;
    private static final int LONGEST_REASON = 200;

    private final BulkWork bulk;
    private final Worklist worklist;
    private final CurrentStaff staff;

    BulkController(BulkWork bulk, Worklist worklist, CurrentStaff staff) {
        this.bulk = bulk;
        this.worklist = worklist;
        this.staff = staff;
    }

    /**
     * @param taskIds the tasks; null when {@code found} names them
     * @param found a search whose first 500 tasks are meant; null when {@code taskIds} names them
     */
    record Claims(@Nullable List<String> taskIds, @Nullable WorklistRequest found) {}

    /** @param username who shall do them; {@code reason} why */
    record Assignments(
            @Nullable List<String> taskIds, @Nullable WorklistRequest found, String username, String reason) {}

    /** What came of each task. */
    record Results(List<BulkWork.Result> results) {}

    @PostMapping("/claims")
    @Operation(summary = "まとめて担当する", description = "500件まで。タスクごとに結果を返します")
    Results claim(@RequestBody Claims claims) {
        var me = staff.get();
        return new Results(bulk.claim(meant(claims.taskIds(), claims.found(), me), me));
    }

    @PostMapping("/assignments")
    @PreAuthorize("hasRole('manager')")
    @Operation(summary = "まとめて割り当てる（管理職）", description = "500件まで。理由が必要です。タスクごとに結果を返します")
    Results assign(@RequestBody Assignments wanted) {
        if (wanted.reason() == null
                || wanted.reason().isBlank()
                || wanted.reason().length() > LONGEST_REASON) {
            throw new BadQuery("reason", "割り当てる理由を200字までで入力してください。");
        }
        var taskIds = meant(wanted.taskIds(), wanted.found(), staff.get());
        return new Results(
                bulk.assign(taskIds, wanted.username(), wanted.reason().strip()));
    }

    private List<String> meant(@Nullable List<String> named, @Nullable WorklistRequest found, StaffMember reader) {
        if (named == null ? found == null : found != null || named.isEmpty() || named.size() > MOST) {
            throw new BadQuery("taskIds", "タスクを1件から500件まで選んでください。");
        }
        return named == null && found != null ? worklist.taskIds(found.query(), MOST, reader) : List.copyOf(named);
    }
}
