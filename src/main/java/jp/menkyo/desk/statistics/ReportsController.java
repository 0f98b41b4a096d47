package jp.menkyo.desk.statistics;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.time.LocalDate;
import jp.menkyo.audit.AuditTrail;
import jp.menkyo.reporting.income.Income;
import jp.menkyo.reporting.sheet.SheetFormat;
import jp.menkyo.reporting.sheet.SheetWriter;
import jp.menkyo.shared.problem.Problem;
import jp.menkyo.staff.CurrentStaff;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The income statistics as a file; every file that is made is in the audit trail. */
@RestController
@RequestMapping("/api/reports")
@PreAuthorize("hasAnyRole('treasurer','manager','auditor')")
class ReportsController {

    private static final String INCOME = "income";

    private final Income income;
    private final SheetWriter writer;
    private final CurrentStaff staff;
    private final AuditTrail audit;
    private final Clock clock;

    ReportsController(Income income, SheetWriter writer, CurrentStaff staff, AuditTrail audit, Clock clock) {
        this.income = income;
        this.writer = writer;
        this.staff = staff;
        this.audit = audit;
        this.clock = clock;
    }

    @Operation(summary = "手数料収入の統計（PDF・XLSX・CSV）")
    @GetMapping("/income.{format}")
    ResponseEntity<byte[]> income(@PathVariable String format, @ModelAttribute Asked asked) {
        var wanted = SheetFormat.of(format).orElseThrow(NoSuchFormat::new);
        var table = income.count(asked.criteria(LocalDate.now(clock)));
        var sheet = IncomeSheet.of(table, staff.get().name(), clock.instant());
        var content = writer.write(sheet, wanted);
        audit.viewed("REPORT", null, INCOME + "." + wanted.extension(), StatisticsPage.code(table.criteria()));
        var name = "income_%s_%s.%s"
                .formatted(table.criteria().from(), table.criteria().to(), wanted.extension());
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(wanted.mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(content);
    }

    /** A report is not made in this form. */
    static final class NoSuchFormat extends Problem {

        NoSuchFormat() {
            super(404, "UNKNOWN_FORMAT", "この形式では出力できません。pdf、xlsx、csv のどれかを選んでください。");
        }
    }
}
