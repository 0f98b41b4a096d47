package jp.menkyo.gateway.exchange;

import java.time.Clock;
import java.time.OffsetDateTime;
import jp.menkyo.gateway.exchange.RecordedDeletions.Gone;
import jp.menkyo.gateway.expiry.Expiring;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Raw answers go when their time is over, whether the case came to its end or was aborted (S-291, S-292); what was compared
 * stays with the case. Answers that nobody came for in that time are not fetched any more.
 */
@Component
class AnswerExpiry implements Expiring {

    private final JdbcClient jdbc;
    private final RecordedDeletions deletions;
    private final RetentionSettings settings;
    private final Clock clock;

    AnswerExpiry(JdbcClient jdbc, RecordedDeletions deletions, RetentionSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.deletions = deletions;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public void expire() {
        deletions.untilNothingIsLeft(this::giveUp);
        deletions.untilNothingIsLeft(this::delete);
    }

    private int giveUp() {
        return jdbc.sql("""
                        insert into gateway.exchange_end (exchange_id, ended_at, result)
                        select x.id, ?, 'NOT_FETCHED' from gateway.exchange x
                        where x.processing_number is not null and x.asked_at < ?
                          and not exists (select 1 from gateway.exchange_end e where e.exchange_id = x.id)
                        order by x.id limit ?
                        on conflict (exchange_id) do nothing
                        """)
                .params(OffsetDateTime.now(clock), due(), deletions.size())
                .update();
    }

    private int delete() {
        var gone =
                jdbc.sql("""
                        with due as (
                            select exchange_id from gateway.answer where received_at < ?
                            order by received_at limit ?),
                        gone as (
                            delete from gateway.answer where exchange_id in (select exchange_id from due)
                            returning received_at)
                        select count(*)::int, min(received_at), max(received_at) from gone
                        """).params(due(), deletions.size()).query(Gone::read).single();
        return deletions.record("RAW_ANSWERS", gone, settings.answers());
    }

    private OffsetDateTime due() {
        return OffsetDateTime.now(clock).minus(settings.answers());
    }
}
