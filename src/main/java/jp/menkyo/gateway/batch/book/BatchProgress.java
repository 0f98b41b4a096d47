package jp.menkyo.gateway.batch.book;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.stream.Stream;
import jp.menkyo.gateway.batch.Batch;
import jp.menkyo.gateway.batch.Batch.State;
import jp.menkyo.gateway.batch.BatchAnswered;
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

    /** {@code more} people were taken in, {@code last} is the last of them. */
    void collected(Batch batch, int more, String last) {
        step(batch, State.COLLECTING, "total = total + ?, cursor = ?", more, last);
    }

    public void written(Batch batch, int rows) {
        step(batch, State.WRITING, "written = ?", rows);
    }

    /** Something is about to happen that may take as long as {@code longest} before the next step. */
    public void hold(Batch batch, Duration longest) {
        stay(batch, "leased_until = ?", OffsetDateTime.now(clock).plus(longest));
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
        stay(batch, "next_at = ?", OffsetDateTime.now(clock).plus(pause));
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
        var now = OffsetDateTime.now(clock);
        write(batch, from, to, "moved_at = ?, " + change, Stream.concat(Stream.of(now), Stream.of(values)));
    }

    /** It did not get on. */
    private void stay(Batch batch, String change, OffsetDateTime until) {
        write(batch, batch.state(), batch.state(), change, Stream.of(until));
    }

    private void write(Batch batch, State from, State to, String change, Stream<Object> values) {
        var lease = change.contains("leased_until") ? "" : "leased_until = ?, ";
        var calm = from == to || change.contains("trouble") ? "" : "trouble = null, trouble_at = null, ";
        var statement = jdbc.sql("update gateway.juki_batch set state = ?, " + lease + calm + change
                        + " where batch_id = ? and state = ?")
                .param(to.name());
        if (!lease.isEmpty()) {
            statement = statement.param(OffsetDateTime.now(clock).plus(LEASE));
        }
        for (var value : values.toList()) {
            statement = statement.param(value);
        }
        if (statement.param(batch.id()).param(from.name()).update() != 1) {
            throw new BatchStopped();
        }
    }
}
