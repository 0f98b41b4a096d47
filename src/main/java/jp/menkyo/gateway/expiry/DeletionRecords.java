package jp.menkyo.gateway.expiry;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The record of deletions (消去記録): what kind of data, of which batch or search, how many rows, when; append-only. */
@Repository
public class DeletionRecords {

    private final JdbcClient jdbc;
    private final Clock clock;

    DeletionRecords(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** One deletion. */
    public record Deletion(String what, String subject, long rows) {}

    /** Writes a deletion down in the transaction that makes it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(Deletion deletion, Duration heldFor) {
        jdbc.sql("""
                        insert into gateway.deletion_record (what, subject, rows, held_for, at)
                        values (?, ?, ?, make_interval(secs => ?), ?)""")
                .params(
                        deletion.what(),
                        deletion.subject(),
                        deletion.rows(),
                        heldFor.toSeconds(),
                        OffsetDateTime.now(clock))
                .update();
    }

    /** What was deleted of a batch or a search. */
    @Transactional(readOnly = true)
    public List<Deletion> of(String subject) {
        return jdbc.sql("select what, subject, rows from gateway.deletion_record where subject = ? order by id")
                .param(subject)
                .query((row, n) -> new Deletion(row.getString(1), row.getString(2), row.getLong(3)))
                .list();
    }
}
