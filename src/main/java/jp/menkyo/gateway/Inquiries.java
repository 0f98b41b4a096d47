package jp.menkyo.gateway;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import jp.menkyo.shared.CaseNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The book of calls to outside systems: lines are added and read, never changed. */
@Repository
public class Inquiries {

    private final JdbcClient jdbc;
    private final Clock clock;

    Inquiries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Writes a call down in a transaction of its own: it has been made, whatever becomes of the work around it. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void add(Inquiry inquiry) {
        var sql = """
                insert into gateway.inquiry (case_number, gateway, operation, legal_basis, request_id,
                                             started_at, finished_at, outcome, processing_number)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """;
        jdbc.sql(sql)
                .params(
                        inquiry.caseNumber() == null
                                ? null
                                : inquiry.caseNumber().value(),
                        inquiry.gateway(),
                        inquiry.operation(),
                        inquiry.legalBasis(),
                        inquiry.requestId(),
                        at(inquiry.startedAt()),
                        at(inquiry.finishedAt()),
                        inquiry.outcome(),
                        inquiry.processingNumber())
                .update();
    }

    /** The calls made for a case, oldest first. */
    @Transactional(readOnly = true)
    public List<Inquiry> of(CaseNumber caseNumber) {
        var sql = """
                select case_number, gateway, operation, legal_basis, request_id,
                       started_at, finished_at, outcome, processing_number
                  from gateway.inquiry where case_number = ? order by id
                """;
        return jdbc.sql(sql).param(caseNumber.value()).query(Inquiries::read).list();
    }

    private OffsetDateTime at(Instant instant) {
        return instant.atZone(clock.getZone()).toOffsetDateTime();
    }

    /** Reads a line of the book. */
    public static Inquiry read(ResultSet row, int n) throws SQLException {
        return new Inquiry(
                caseNumber(row.getString("case_number")),
                row.getString("gateway"),
                row.getString("operation"),
                row.getString("legal_basis"),
                row.getString("request_id"),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                row.getObject("finished_at", OffsetDateTime.class).toInstant(),
                row.getString("outcome"),
                row.getString("processing_number"));
    }

    private static @Nullable CaseNumber caseNumber(@Nullable String value) {
        return value == null ? null : new CaseNumber(value);
    }
}
