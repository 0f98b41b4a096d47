package jp.menkyo.gateway.batch.book;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import jp.menkyo.gateway.batch.Batch;
import jp.menkyo.gateway.batch.Batch.State;
import jp.menkyo.gateway.batch.BatchAnswered;
import jp.menkyo.gateway.batch.BatchSource.Subject;
import jp.menkyo.shared.OpaqueId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the work writes about its batch. Every step also renews the lease, and is refused with {@link BatchStopped} when the batch
 * is not in the state the work believes it to be in.
 */
@Repository
@Transactional
public class BatchProgress {

    /** Longer than any piece of work takes between two steps. */
    private static final Duration LEASE = Duration.ofMinutes(5);

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    BatchProgress(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** The next people are in the batch. */
    public void collected(Batch batch, List<Subject> people) {
        jdbc.sql("""
                        insert into gateway.juki_batch_row (batch_id, seq, line_id, subject, number_token)
                        select ?, (select total from gateway.juki_batch where batch_id = ?) + n, line_id, subject, token
                        from unnest(?::text[], ?::text[], ?::text[]) with ordinality as p (line_id, subject, token, n)""")
                .params(
                        batch.id(),
                        batch.id(),
                        people.stream().map(person -> OpaqueId.random("jl")).toArray(String[]::new),
                        people.stream().map(Subject::id).toArray(String[]::new),
                        people.stream().map(person -> person.token().value()).toArray(String[]::new))
                .update();
        step(
                batch,
                State.COLLECTING,
                "total = total + ?, cursor = ?",
                people.size(),
                people.get(people.size() - 1).id());
    }

    /** The last subject that is in the batch. */
    @Transactional(readOnly = true)
    public List<String> cursor(Batch batch) {
        return jdbc.sql("select cursor from gateway.juki_batch where batch_id = ? and cursor is not null")
                .param(batch.id())
                .query(String.class)
                .list();
    }

    public void written(Batch batch, int rows) {
        step(batch, State.WRITING, "written = ?", rows);
    }

    /** Something is about to happen that may take as long as {@code longest} before the next step. */
    public void hold(Batch batch, Duration longest) {
        step(batch, batch.state(), "leased_until = ?", OffsetDateTime.now(clock).plus(longest));
    }

    public void sent(Batch batch, String receipt, Duration firstLook) {
        var now = OffsetDateTime.now(clock);
        turn(
                batch,
                State.WRITING,
                State.WAITING,
                "receipt = ?, sent_at = ?, next_at = ?",
                receipt,
                now,
                now.plus(firstLook));
    }

    /** Everybody is collected, or the answer is whole: the next thing begins. */
    public void goOn(Batch batch, State from, State to) {
        turn(batch, from, to, "next_at = ?", OffsetDateTime.now(clock));
    }

    /** Not yet; looks again later. */
    public void later(Batch batch, Duration pause) {
        step(batch, batch.state(), "next_at = ?", OffsetDateTime.now(clock).plus(pause));
    }

    /** Something did not work; it is tried again later. */
    public void trouble(Batch batch, String code, Duration pause) {
        var now = OffsetDateTime.now(clock);
        jdbc.sql("""
                        update gateway.juki_batch set trouble = ?, trouble_at = ?, next_at = ?
                        where batch_id = ? and state = ?""")
                .params(code, now, now.plus(pause), batch.id(), batch.state().name())
                .update();
    }

    /** A file cannot be used, by us or by the other side; an officer decides what now. */
    public void refused(Batch batch, String code) {
        var now = OffsetDateTime.now(clock);
        turn(batch, batch.state(), State.REFUSED, "trouble = ?, trouble_at = ?", code, now);
    }

    void imported(Batch batch, int lines) {
        step(batch, State.IMPORTING, "imported = ?", lines);
    }

    /** Everything is imported. */
    public void done(Batch batch) {
        turn(
                batch,
                State.IMPORTING,
                State.DONE,
                "ended_by = 'system', ended_at = ?, trouble = null, trouble_at = null",
                OffsetDateTime.now(clock));
        events.publishEvent(new BatchAnswered(batch.id(), batch.source()));
    }

    private void step(Batch batch, State in, String change, Object... values) {
        turn(batch, in, in, change, values);
    }

    private void turn(Batch batch, State from, State to, String change, Object... values) {
        var lease = change.contains("leased_until") ? "" : "leased_until = ?, ";
        var calm = from == to || change.contains("trouble") ? "" : "trouble = null, trouble_at = null, ";
        var statement = jdbc.sql("update gateway.juki_batch set state = ?, " + lease + calm + change
                        + " where batch_id = ? and state = ?")
                .param(to.name());
        if (!lease.isEmpty()) {
            statement = statement.param(OffsetDateTime.now(clock).plus(LEASE));
        }
        for (var value : values) {
            statement = statement.param(value);
        }
        if (statement.param(batch.id()).param(from.name()).update() != 1) {
            throw new BatchStopped();
        }
    }
}
