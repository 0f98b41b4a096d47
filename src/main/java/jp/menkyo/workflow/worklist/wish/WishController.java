package jp.menkyo.workflow.worklist.wish;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.menkyo.staff.CurrentStaff;
import jp.menkyo.staff.Role;
import jp.menkyo.workflow.worklist.WorklistFilter;
import jp.menkyo.workflow.worklist.WorklistQuery.BadQuery;
import jp.menkyo.workflow.worklist.step.TaskRefused;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Columns, order and filters, kept on the server for the officer who asks. */
@RestController
@RequestMapping("/api/worklist")
@Tag(name = "worklist", description = "職員のタスク一覧")
class WishController {

    private static final int LONGEST_NAME = 40;

    private final Wishes wishes;
    private final CurrentStaff staff;

    WishController(Wishes wishes, CurrentStaff staff) {
        this.wishes = wishes;
        this.staff = staff;
    }

    @GetMapping("/layout")
    @Operation(summary = "自分の一覧の列と並べ替え")
    Layout layout() {
        return wishes.layout(staff.get());
    }

    @PutMapping("/layout")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "自分の一覧の列と並べ替えを覚える")
    void keep(@RequestBody Layout layout) {
        wishes.keep(layout, staff.get());
    }

    @GetMapping("/filters")
    @Operation(summary = "保存した絞り込み（自分のものと共有のもの）")
    List<SavedFilter> filters() {
        return wishes.filters(staff.get());
    }

    /** @param shared for everybody; only managers share */
    record NewFilter(String name, boolean shared, WorklistFilter filter) {}

    @PostMapping("/filters")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "絞り込みを保存する", description = "shared は管理職だけが true にできます")
    Map<String, UUID> keep(@RequestBody NewFilter wanted) {
        var me = staff.get();
        if (wanted.shared() && !me.has(Role.MANAGER)) {
            throw TaskRefused.wrongRole(Role.MANAGER.label());
        }
        if (wanted.name() == null
                || wanted.name().isBlank()
                || wanted.name().strip().length() > LONGEST_NAME) {
            throw new BadQuery("name", "絞り込みの名前を40字までで入力してください。");
        }
        if (wanted.filter() == null) {
            throw new BadQuery("filter", "絞り込みの条件がありません。");
        }
        return Map.of("id", wishes.keep(wanted.name().strip(), wanted.shared(), wanted.filter(), me));
    }

    @DeleteMapping("/filters/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "自分の絞り込みを消す")
    void forget(@PathVariable UUID id) {
        wishes.forget(id, staff.get());
    }
}
