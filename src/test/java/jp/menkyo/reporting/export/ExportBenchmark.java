package jp.menkyo.reporting.export;

import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.menkyo.MenkyoTest;
import jp.menkyo.bench.Measurement;
import jp.menkyo.reporting.catalogue.Criteria;
import jp.menkyo.reporting.catalogue.ReportTable;
import jp.menkyo.reporting.catalogue.Reports;
import jp.menkyo.reporting.catalogue.Words;
import jp.menkyo.reporting.output.ReportFormat;
import jp.menkyo.reporting.output.ReportWriter;
import jp.menkyo.shared.transaction.Administrator;
import jp.menkyo.shared.transaction.AdministratorContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How long a large export of {@code -Dbench.people} people (1,000,000) takes, how long its files, and how much heap is used at most. */
@MenkyoTest
class ExportBenchmark {

    private static final int PEOPLE = Integer.getInteger("bench.people", 1_000_000);
    private static final double MIB = 1024 * 1024;

    private final Administrator office = new Administrator("13-manyexports");
    private final List<String> lines = new ArrayList<>();

    @Autowired
    Exports exports;

    @Autowired
    ExportWorker worker;

    @Autowired
    Reports reports;

    @Autowired
    ReportWriter writer;

    @Autowired
    AdministratorContext administrators;

    @Test
    void takesSoLong() {
        try (var licences = new ManyLicences(office, PEOPLE)) {
            administrators.doAs(office, this::measure);
        }
        Measurement.report("large export of %,d rows".formatted(PEOPLE), lines.toArray());
    }

    private void measure() {
        var report = reports.find(Exports.REPORT);
        var criteria = new Criteria(null, null, Map.of());
        var id = exports.request(report, criteria, "bench");
        timed("pieces and hash", () -> {
            while (exports.find(id, "bench").state().open()) {
                worker.work();
            }
        });
        var export = exports.find(id, "bench");
        for (var format : List.of(ReportFormat.CSV, ReportFormat.XLSX)) {
            var table = new ReportTable(
                    report,
                    Words.of(report.id()),
                    criteria,
                    "bench",
                    export.requestedAt(),
                    exports.rows(export),
                    String.valueOf(export.hash()),
                    "");
            timed(format.name(), () -> writer.stream(table, format, OutputStream.nullOutputStream()));
        }
    }

    private void timed(String name, Runnable work) {
        System.gc();
        heap().forEach(MemoryPoolMXBean::resetPeakUsage);
        long start = System.nanoTime();
        work.run();
        long peak =
                heap().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        lines.add("%-16s %8.1f s   heap at most %,.0f MiB"
                .formatted(name, (System.nanoTime() - start) / 1e9, peak / MIB));
    }

    private static List<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }
}
