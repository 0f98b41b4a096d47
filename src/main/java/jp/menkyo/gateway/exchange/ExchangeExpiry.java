package jp.menkyo.gateway.exchange;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import jp.menkyo.gateway.exchange.RecordedDeletions.Gone;
import jp.menkyo.gateway.expiry.Expiring;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Records of exchanges are deleted from the day after seven years on, an exchange and its end together when the younger of
 * the two is that old. The database refuses to do it earlier, whatever this program says.
 */
@Component
class ExchangeExpiry implements Expiring {

    /** For the record of the deletion; the law's years are counted by the calendar, in the database. */
    private static final Duration SEVEN_YEARS = Duration.ofDays(2557);

    private final JdbcClient jdbc;
    private final RecordedDeletions deletions;
    private final Clock clock;

    ExchangeExpiry(JdbcClient jdbc, RecordedDeletions deletions, Clock clock) {
        this.jdbc = jdbc;
        this.deletions = deletions;
        this.clock = clock;
    }

    @Override
    public void expire() {
        deletions.untilNothingIsLeft(this::delete);
    }

    private int delete() {
        var now = OffsetDateTime.now(clock);
        var gone = jdbc.sql("""
                        with due as (
                            select x.id from gateway.exchange x
                            left join gateway.exchange_end e on e.exchange_id = x.id
                            where x.asked_at < ?
                              and gateway.deletable_from(greatest(x.asked_at, e.ended_at)) <= ?
                              and not exists (select 1 from gateway.answer a where a.exchange_id = x.id)
                            order by x.asked_at limit ?),
                        ends as (delete from gateway.exchange_end where exchange_id in (select id from due)),
                        gone as (delete from gateway.exchange where id in (select id from due) returning asked_at)
                        select count(*)::int, min(asked_at), max(asked_at) from gone
                        """)
                // the first condition only spares the function for young rows
                .params(now.minusYears(7).plusDays(2), LocalDate.now(clock), deletions.size())
                .query(Gone::read)
                .single();
        return deletions.record("EXCHANGE_RECORDS", gone, SEVEN_YEARS);
    }
}
