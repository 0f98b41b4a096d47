package jp.menkyo.desk.figures;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jp.menkyo.audit.AuditTrail;
import jp.menkyo.reporting.dashboard.Question;
import jp.menkyo.reporting.past.PastRuns;
import jp.menkyo.reporting.past.PastStep;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.staff.CurrentStaff;
import jp.menkyo.staff.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/history/instances}: runs of processes that have ended, and the path of a case, as the Cockpit shows them. */
@RestController
@RequestMapping("/api/history/instances")
@PreAuthorize("hasAnyRole('manager','auditor','system-officer')")
@Tag(name = "history", description = "終わった処理の経過")
class HistoryController {

    private final PastRuns runs;
    private final CurrentStaff staff;
    private final AuditTrail audit;
    private final Clock clock;

    HistoryController(PastRuns runs, CurrentStaff staff, AuditTrail audit, Clock clock) {
        this.runs = runs;
        this.staff = staff;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping
    @Operation(summary = "終わったプロセスの一覧", description = "終わった日の新しい順に50件ずつ。期間の指定がなければ最近の1か月")
    PastRuns.Page ended(
            @RequestParam @Parameter(example = "registration") String process,
            @RequestParam(required = false) @Parameter(example = "1") @Nullable String version,
            @RequestParam(required = false) @Parameter(example = "2026-04-01") @Nullable String from,
            @RequestParam(required = false) @Parameter(example = "2026-04-30") @Nullable String to,
            @RequestParam(required = false) @Parameter(example = "0") @Nullable String page) {
        var last = Typed.day("to", to, LocalDate.now(clock));
        var question = new Question(
                Typed.day("from", from, last.minusMonths(1)),
                last,
                null,
                Typed.number("version", version, 1, Integer.MAX_VALUE));
        audit.viewed("ENDED_RUNS", null, null, process);
        return runs.ended(process, question.version(), question.from(), question.to(), Typed.page(page));
    }

    @GetMapping("/{caseNumber}/path")
    @Operation(summary = "事案の通った道と時間", description = "来た順。知らない事案なら空。職員名は管理職にだけ")
    List<PastStep> path(@PathVariable @Parameter(example = "R8-000123-K") String caseNumber) {
        var known = new CaseNumber(caseNumber);
        audit.viewed("CASE_PATH", known, null, "HISTORY");
        return runs.path(known, staff.get().has(Role.MANAGER));
    }
}
