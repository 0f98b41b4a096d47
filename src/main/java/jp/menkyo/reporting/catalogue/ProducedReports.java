package jp.menkyo.reporting.catalogue;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The record of what was produced (帳票出力記録). By its hash a file is recognised later, whatever its format. */
@Service
public class ProducedReports {

    private final JdbcClient jdbc;
    private final Clock clock;

    ProducedReports(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param format {@code pdf}, {@code xlsx}, {@code csv}, {@code html}
     * @param username of the officer
     */
    @Transactional
    public void record(ReportTable table, String format, String username) {
        jdbc.sql("insert into reporting.produced (report, format, criteria, rows, hash, produced_by, produced_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        table.report().id(),
                        format,
                        table.criteria().code(),
                        table.rows().size(),
                        table.hash(),
                        username,
                        OffsetDateTime.now(clock))
                .update();
    }
}
