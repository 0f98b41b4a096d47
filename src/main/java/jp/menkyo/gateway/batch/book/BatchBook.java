package jp.menkyo.gateway.batch.book;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import jp.menkyo.gateway.batch.Batch;
import jp.menkyo.gateway.batch.Batch.State;
import jp.menkyo.shared.OpaqueId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The batches as officers and the clock turn them; what the work itself writes is in {@link BatchProgress}. */
@Repository
public class BatchBook {

    private final JdbcClient jdbc;
    private final Clock clock;

    BatchBook(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @return empty when a batch of the source is not over */
    @Transactional
    public Optional<String> open(String source, String legalBasis, String reason, String officer) {
        var now = OffsetDateTime.now(clock);
        return jdbc.sql("""
                        insert into gateway.juki_batch (batch_id, source, legal_basis, reason, opened_by, opened_at, moved_at, next_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (administrator, source) where state not in ('DONE', 'CANCELLED') do nothing
                        returning batch_id""")
                .params(OpaqueId.random("jb"), source, legalBasis, reason, officer, now, now, now)
                .query(String.class)
                .optional();
    }

    /** @return false when it is over already */
    @Transactional
    public boolean cancel(String id, String officer) {
        return jdbc.sql("""
                        update gateway.juki_batch
                        set state = 'CANCELLED', ended_by = ?, ended_at = ?, trouble = null, trouble_at = null
                        where batch_id = ? and ended_at is null""").params(officer, OffsetDateTime.now(clock), id).update() == 1;
    }

    /**
     * Goes on at once, also where a program that was killed still seems to work on it. Should it be alive, nothing is done
     * twice: a file is taken once by its id, and a line of an answer once by its number.
     *
     * @return false when it is over
     */
    @Transactional
    public boolean resume(String id, State state) {
        var now = OffsetDateTime.now(clock);
        return jdbc.sql("""
                        update gateway.juki_batch
                        set state = ?, next_at = ?, moved_at = ?, leased_until = null, trouble = null, trouble_at = null
                        where batch_id = ? and ended_at is null""").params(state.name(), now, now, id).update() == 1;
    }

    @Transactional(readOnly = true)
    public Optional<Batch> find(String id) {
        return jdbc.sql("select * from gateway.juki_batch where batch_id = ?")
                .param(id)
                .query(BatchRow::read)
                .optional();
    }

    /** One more than {@code size} when there is another page. */
    @Transactional(readOnly = true)
    public List<Batch> page(int page, int size) {
        return jdbc.sql("""
                        select * from gateway.juki_batch
                        where administrator = nullif(current_setting('app.tenant', true), '')
                        order by opened_at desc, batch_id limit ? offset ?""")
                .params(size + 1, (long) page * size)
                .query(BatchRow::read)
                .list();
    }

    /** A batch whose turn it is and nobody works on, taken for {@code lease}. */
    @Transactional
    public Optional<Batch> take(Duration lease) {
        var now = OffsetDateTime.now(clock);
        return jdbc.sql("""
                        update gateway.juki_batch set leased_until = ? where batch_id = (
                            select batch_id from gateway.juki_batch
                            where administrator = nullif(current_setting('app.tenant', true), '')
                                and state in ('COLLECTING', 'WRITING', 'WAITING', 'IMPORTING')
                                and next_at <= ? and (leased_until is null or leased_until < ?)
                            order by next_at limit 1 for update skip locked)
                        returning *""")
                .params(now.plus(lease), now, now)
                .query(BatchRow::read)
                .optional();
    }

    /** Flags the batches that have not got on since before {@code since}, each once in a standstill, and returns them. */
    @Transactional
    public List<Batch> report(Instant since) {
        return jdbc.sql("""
                        update gateway.juki_batch set reported_at = ?
                        where administrator = nullif(current_setting('app.tenant', true), '')
                            and ended_at is null and moved_at < ? and (reported_at is null or reported_at < moved_at)
                        returning *""")
                .params(OffsetDateTime.now(clock), since.atOffset(ZoneOffset.UTC))
                .query(BatchRow::read)
                .list();
    }

    /** Nobody works on it any more. */
    @Transactional
    public void letGo(String id) {
        jdbc.sql("update gateway.juki_batch set leased_until = null where batch_id = ?")
                .param(id)
                .update();
    }
}
