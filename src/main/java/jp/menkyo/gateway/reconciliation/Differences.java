package jp.menkyo.gateway.reconciliation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import jp.menkyo.gateway.reconciliation.FoundDifference.State;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.DomainEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Differences that runs have found. They stay: explained by a person, or gone by themselves in a later run. */
@Repository
public class Differences {

    public static final int PAGE_SIZE = 50;

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Differences(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    private record Explained(String action, @Nullable CaseNumber caseNumber, String subject) implements DomainEvent {}

    /** Writes down what a run has found; an explained one that is found again stays explained. */
    @Transactional
    void found(Run run, List<Difference> differences) {
        differences.forEach(difference -> upsert(run, difference));
        jdbc.sql("""
                        update gateway.reconciliation_difference set state = 'GONE', last_run = ?
                        where month = ? and state = 'OPEN' and last_run < ?
                        """).params(run.id(), run.month().toString(), run.id()).update();
    }

    private void upsert(Run run, Difference difference) {
        jdbc.sql("""
                        insert into gateway.reconciliation_difference
                            (processing_number, month, kind, ours, theirs, found_at, last_run)
                        values (?, ?, ?, ?, ?, ?, ?)
                        on conflict (administrator, processing_number, kind) do update
                        set ours = excluded.ours, theirs = excluded.theirs, last_run = excluded.last_run,
                            state = case when reconciliation_difference.state = 'GONE' then 'OPEN'
                                         else reconciliation_difference.state end
                        """)
                .params(
                        difference.processingNumber(),
                        run.month().toString(),
                        difference.kind().name(),
                        difference.ours(),
                        difference.theirs(),
                        OffsetDateTime.now(clock),
                        run.id())
                .update();
    }

    /**
     * Somebody found out why; the first one counts.
     *
     * @return false when it was not open any more
     */
    @Transactional
    public boolean explain(long id, String words, String by) {
        int changed =
                jdbc.sql("""
                        update gateway.reconciliation_difference
                        set state = 'EXPLAINED', explanation = ?, explained_by = ?, explained_at = ?
                        where id = ? and state = 'OPEN'
                        """).params(words, by, OffsetDateTime.now(clock), id).update();
        if (changed == 1) {
            events.publishEvent(new Explained("DIFFERENCE_EXPLAINED", null, "difference " + id));
        }
        return changed == 1;
    }

    /** How many nobody has explained yet. */
    @Transactional(readOnly = true)
    public long open() {
        return jdbc.sql("select count(*) from gateway.reconciliation_difference where state = 'OPEN'")
                .query(Long.class)
                .single();
    }

    /** @param more is there another page? */
    public record Page(List<FoundDifference> differences, long total, boolean more) {}

    /** Open ones first, then the newest. */
    @Transactional(readOnly = true)
    public Page page(int page) {
        long total = jdbc.sql("select count(*) from gateway.reconciliation_difference")
                .query(Long.class)
                .single();
        var found = jdbc.sql("""
                        select id, month, processing_number, kind, ours, theirs, state, found_at,
                               explanation, explained_by, explained_at
                        from gateway.reconciliation_difference
                        order by state <> 'OPEN', id desc limit ? offset ?
                        """)
                .params(PAGE_SIZE, (long) page * PAGE_SIZE)
                .query(Differences::read)
                .list();
        return new Page(found, total, (page + 1L) * PAGE_SIZE < total);
    }

    private static FoundDifference read(ResultSet row, int n) throws SQLException {
        var by = row.getString("explained_by");
        return new FoundDifference(
                row.getLong("id"),
                YearMonth.parse(row.getString("month")),
                new Difference(
                        row.getString("processing_number"),
                        Difference.Kind.valueOf(row.getString("kind")),
                        row.getString("ours"),
                        row.getString("theirs")),
                State.valueOf(row.getString("state")),
                row.getObject("found_at", OffsetDateTime.class).toInstant(),
                by == null
                        ? null
                        : new FoundDifference.Explanation(
                                row.getString("explanation"),
                                by,
                                row.getObject("explained_at", OffsetDateTime.class)
                                        .toInstant()));
    }
}
