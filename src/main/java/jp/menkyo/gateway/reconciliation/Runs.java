package jp.menkyo.gateway.reconciliation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import jp.menkyo.gateway.reconciliation.NetworkRecord.Page;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.DomainEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The runs: asked for, at work page by page, finished. */
@Repository
public class Runs {

    private static final int NEWEST = 24;
    private static final String SELECT = """
            select id, month, requested_by, requested_at, next_page, failure, finished_at, ours, theirs, differences
              from gateway.reconciliation
            """;

    private final JdbcClient jdbc;
    private final ListedEntries listed;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Runs(JdbcClient jdbc, ListedEntries listed, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.listed = listed;
        this.events = events;
        this.clock = clock;
    }

    private record Requested(String action, @Nullable CaseNumber caseNumber, String subject) implements DomainEvent {}

    /** Asks for a month to be reconciled; nothing new when that is being done already. */
    @Transactional
    public void request(YearMonth month, String by) {
        int added = jdbc.sql("""
                        insert into gateway.reconciliation (month, requested_by, requested_at) values (?, ?, ?)
                        on conflict (administrator, month) where finished_at is null do nothing
                        """)
                .params(month.toString(), by, OffsetDateTime.now(clock))
                .update();
        if (added == 1) {
            events.publishEvent(new Requested("RECONCILIATION_REQUESTED", null, "month " + month));
        }
    }

    /** The newest ones, newest first. */
    @Transactional(readOnly = true)
    public List<Run> newest() {
        return jdbc.sql(SELECT + "order by id desc limit ?")
                .param(NEWEST)
                .query(Runs::read)
                .list();
    }

    @Transactional(readOnly = true)
    Optional<Run> waiting() {
        return jdbc.sql(SELECT + "where finished_at is null order by id limit 1")
                .query(Runs::read)
                .optional();
    }

    /**
     * Keeps a page of the network's list. Two who read the same page keep it once.
     *
     * @return false when somebody else has kept it
     */
    @Transactional
    boolean keep(Run run, Page page) {
        int mine = jdbc.sql("""
                        update gateway.reconciliation set next_page = next_page + 1, failure = null
                        where id = ? and next_page = ? and finished_at is null
                        """).params(run.id(), run.pagesRead()).update();
        if (mine == 1) {
            listed.add(run, page.entries());
        }
        return mine == 1;
    }

    @Transactional
    void failed(Run run, String reason) {
        jdbc.sql("update gateway.reconciliation set failure = ? where id = ? and finished_at is null")
                .params(reason, run.id())
                .update();
    }

    /**
     * Ends the run and drops the list.
     *
     * @return false when somebody else has ended it
     */
    @Transactional
    boolean finish(Run run, int ours, int theirs, int differences) {
        int mine = jdbc.sql("""
                        update gateway.reconciliation set finished_at = ?, ours = ?, theirs = ?, differences = ?, failure = null
                        where id = ? and finished_at is null
                        """)
                .params(OffsetDateTime.now(clock), ours, theirs, differences, run.id())
                .update();
        listed.drop(run);
        return mine == 1;
    }

    private static Run read(ResultSet row, int n) throws SQLException {
        var finished = row.getObject("finished_at", OffsetDateTime.class);
        return new Run(
                row.getLong("id"),
                YearMonth.parse(row.getString("month")),
                row.getString("requested_by"),
                row.getObject("requested_at", OffsetDateTime.class).toInstant(),
                row.getInt("next_page"),
                row.getString("failure"),
                finished == null
                        ? null
                        : new Run.Outcome(
                                finished.toInstant(),
                                row.getInt("ours"),
                                row.getInt("theirs"),
                                row.getInt("differences")));
    }
}
