package jp.menkyo.intake.copy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.OpaqueId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of the copies. */
@Repository
class CopyRows {

    /** Seconds to the next attempt: 10, 30, 90 … and from the seventh on an hour; longer than an attempt can take. */
    private static final String PAUSE = "make_interval(secs => least(3600, 10 * power(3, c.attempts)))";

    private static final String COLUMNS = """
            c.id, c.receipt_number, s.application_id, c.part, c.received_at, c.attempts, c.last_reason, c.deleted_at,
            c.overdue_at""";
    private static final String ALL = "select " + COLUMNS + """
             from intake.portal_copy c join intake.signed_application s on s.receipt_number = c.receipt_number
            where c.administrator = nullif(current_setting('app.tenant', true), '')""";

    private final JdbcClient jdbc;
    private final Clock clock;

    CopyRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(CaseNumber receiptNumber, PortalCopy.Part part) {
        var now = now();
        jdbc.sql("""
                        insert into intake.portal_copy (id, receipt_number, part, received_at, next_attempt_at)
                        values (?, ?, ?, ?, ?)
                        """)
                .params(OpaqueId.random("pc"), receiptNumber.value(), part.name(), now, now)
                .update();
    }

    List<PortalCopy> take(int many) {
        return jdbc.sql("""
                        update intake.portal_copy c
                        set attempts = c.attempts + 1, next_attempt_at = :now + %s
                        from intake.signed_application s
                        where s.receipt_number = c.receipt_number and c.id in (
                            select due.id from intake.portal_copy due
                            join intake.signed_application known on known.receipt_number = due.receipt_number
                            where due.deleted_at is null and due.next_attempt_at <= :now
                            order by due.next_attempt_at limit :many for update of due skip locked)
                        returning %s
                        """.formatted(PAUSE, COLUMNS))
                .param("now", now())
                .param("many", many)
                .query(CopyRows::read)
                .list();
    }

    boolean deleted(String id) {
        return jdbc.sql(
                                "update intake.portal_copy set deleted_at = ?, last_reason = null where id = ? and deleted_at is null")
                        .params(now(), id)
                        .update()
                == 1;
    }

    void failed(String id, String reason) {
        jdbc.sql("update intake.portal_copy set last_reason = ? where id = ? and deleted_at is null")
                .params(reason, id)
                .update();
    }

    void dueNow(String id) {
        jdbc.sql("update intake.portal_copy set next_attempt_at = ? where id = ?")
                .params(now(), id)
                .update();
    }

    List<PortalCopy> overdue(Duration within) {
        return jdbc.sql("""
                        update intake.portal_copy c set overdue_at = :now
                        from intake.signed_application s
                        where s.receipt_number = c.receipt_number
                            and c.deleted_at is null and c.overdue_at is null and c.received_at < :since
                        returning %s
                        """.formatted(COLUMNS))
                .param("now", now())
                .param("since", now().minus(within))
                .query(CopyRows::read)
                .list();
    }

    Optional<PortalCopy> find(String id) {
        return jdbc.sql(ALL + " and c.id = ?").param(id).query(CopyRows::read).optional();
    }

    List<PortalCopy> of(CaseNumber receiptNumber) {
        return jdbc.sql(ALL + " and c.receipt_number = ? order by c.received_at, c.id")
                .param(receiptNumber.value())
                .query(CopyRows::read)
                .list();
    }

    List<PortalCopy> open(boolean overdueOnly, int limit, long offset) {
        return jdbc.sql(ALL + open(overdueOnly) + " order by c.received_at, c.id limit ? offset ?")
                .params(limit, offset)
                .query(CopyRows::read)
                .list();
    }

    long countOpen(boolean overdueOnly) {
        return jdbc.sql("select count(*) from intake.portal_copy c where true" + open(overdueOnly))
                .query(Long.class)
                .single();
    }

    private static String open(boolean overdueOnly) {
        return " and c.deleted_at is null" + (overdueOnly ? " and c.overdue_at is not null" : "");
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    private static PortalCopy read(ResultSet row, int index) throws SQLException {
        return new PortalCopy(
                row.getString("id"),
                new CaseNumber(row.getString("receipt_number")),
                row.getString("application_id"),
                PortalCopy.Part.valueOf(row.getString("part")),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                row.getInt("attempts"),
                row.getString("last_reason"),
                instant(row, "deleted_at"),
                instant(row, "overdue_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
