package jp.menkyo.desk.report;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.menkyo.audit.AuditTrail;
import jp.menkyo.reporting.catalogue.Criteria;
import jp.menkyo.reporting.catalogue.ProducedReports;
import jp.menkyo.reporting.catalogue.Report;
import jp.menkyo.reporting.catalogue.ReportRefused;
import jp.menkyo.reporting.catalogue.ReportTable;
import jp.menkyo.reporting.catalogue.Reports;
import jp.menkyo.reporting.catalogue.Words;
import jp.menkyo.reporting.export.Exports;
import jp.menkyo.reporting.output.ReportFormat;
import jp.menkyo.reporting.output.ReportWriter;
import jp.menkyo.staff.CurrentStaff;
import jp.menkyo.staff.Role;
import jp.menkyo.staff.StaffMember;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Hands out reports to those who may have them, and leaves a trace of each. */
@Service
class ReportDesk {

    static final int PREVIEW = 50;
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    private final Reports reports;
    private final ReportWriter writer;
    private final ProducedReports produced;
    private final AuditTrail audit;
    private final CurrentStaff staff;
    private final Clock clock;
    private final TransactionTemplate together;
    private final int mostRows;

    ReportDesk(
            Reports reports,
            ReportWriter writer,
            ProducedReports produced,
            AuditTrail audit,
            CurrentStaff staff,
            Clock clock,
            TransactionTemplate together,
            @Value("${menkyo.reports.most-rows:50000}") int mostRows) {
        this.reports = reports;
        this.writer = writer;
        this.produced = produced;
        this.audit = audit;
        this.staff = staff;
        this.clock = clock;
        this.together = together;
        this.mostRows = mostRows;
    }

    /** Those that the officer may have. */
    List<Report> mine() {
        return reports.openTo(roles(staff.get()));
    }

    /** @throws ReportRefused when there is none, or it is not for this officer; the latter is in the audit trail */
    Report find(String id) {
        var report = reports.find(id);
        if (!report.open(roles(staff.get()))) {
            audit.refused("REPORT", null, id, "ROLE");
            throw ReportRefused.notYours();
        }
        return report;
    }

    /** @throws ReportRefused when the criteria cannot be meant */
    Criteria criteria(Report report, Map<String, String> asked) {
        return Criteria.of(report, asked, LocalDate.ofInstant(clock.instant(), TOKYO));
    }

    /** One page of rows, and one row more when there are more. */
    ReportTable preview(Report report, Criteria criteria, int page) {
        var table = table(report, criteria, page * PREVIEW, PREVIEW + 1);
        audit.viewed("REPORT", null, report.id() + ".preview", criteria.code());
        return table;
    }

    /**
     * The whole report as a file.
     *
     * @throws ReportRefused when it is too large, or cannot be written in the charset
     */
    byte[] produce(Report report, Criteria criteria, ReportFormat format, String charset) {
        var table = table(report, criteria, 0, mostRows + 1);
        if (table.rows().size() > mostRows) {
            throw Exports.large(report) ? ReportRefused.betterAsExport(mostRows) : ReportRefused.tooManyRows(mostRows);
        }
        var content = writer.write(table, format, charset);
        together.executeWithoutResult(status -> {
            var code = criteria.code() + " rows=" + table.rows().size();
            audit.viewed("REPORT", null, report.id() + "." + format.extension(), code);
            produced.record(table, format.extension(), staff.get().username());
        });
        return content;
    }

    private ReportTable table(Report report, Criteria criteria, int offset, int limit) {
        var rows = reports.read(report, criteria, offset, limit);
        return ReportTable.of(
                report, Words.of(report.id()), criteria, staff.get().name(), clock.instant(), rows);
    }

    private static Set<String> roles(StaffMember officer) {
        return officer.roles().stream().map(Role::code).collect(Collectors.toSet());
    }
}
