package jp.menkyo.desk.figures;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import jp.menkyo.audit.AuditTrail;
import jp.menkyo.reporting.dashboard.Question;
import jp.menkyo.reporting.due.Due;
import jp.menkyo.reporting.due.DueList;
import jp.menkyo.staff.CurrentStaff;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/dashboard}: the figures that the dashboard draws. Without a period it is the current month. */
@RestController
@RequestMapping("/api/dashboard")
@Tag(name = "dashboard", description = "業務の統計")
class FiguresController {

    private final Boards boards;
    private final DueList dueList;
    private final CurrentStaff staff;
    private final AuditTrail audit;
    private final Clock clock;

    FiguresController(Boards boards, DueList dueList, CurrentStaff staff, AuditTrail audit, Clock clock) {
        this.boards = boards;
        this.dueList = dueList;
        this.staff = staff;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping
    @PreAuthorize("hasAnyRole('manager','auditor','system-officer')")
    @Operation(summary = "ダッシュボードの数値", description = "期間の指定がなければ今月。5年まで。管理職以外には小さい数と職員ごとの数を伏せます")
    Board figures(
            @RequestParam(required = false) @Parameter(example = "2026-04-01") @Nullable String from,
            @RequestParam(required = false) @Parameter(example = "2026-04-30") @Nullable String to,
            @RequestParam(required = false) @Parameter(example = "NEW") @Nullable String procedure,
            @RequestParam(required = false) @Parameter(example = "1") @Nullable String version) {
        var today = LocalDate.now(clock);
        var first = Typed.day("from", from, today.withDayOfMonth(1));
        var question = new Question(
                first,
                Typed.day("to", to, today.isBefore(first) ? first : today),
                Typed.procedure(procedure),
                Typed.number("version", version, 1, Integer.MAX_VALUE));
        audit.viewed("DASHBOARD", null, null, question.from() + "/" + question.to());
        return boards.of(question, staff.get());
    }

    @GetMapping("/due")
    @PreAuthorize("hasRole('manager')")
    @Operation(summary = "期限を過ぎた事案と、まもなく期限の事案", description = "50件ずつ。late=true で期限を過ぎたものだけ")
    Due due(
            @RequestParam(required = false) @Parameter(example = "NEW") @Nullable String procedure,
            @RequestParam(defaultValue = "false") @Parameter(example = "true") boolean late,
            @RequestParam(required = false) @Parameter(example = "0") @Nullable String page) {
        audit.viewed("DUE_CASES", null, null, "page " + Typed.page(page));
        return dueList.page(Typed.procedure(procedure), late, Typed.page(page));
    }
}
