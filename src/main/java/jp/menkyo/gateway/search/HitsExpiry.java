package jp.menkyo.gateway.search;

import java.time.Clock;
import java.time.OffsetDateTime;
import jp.menkyo.gateway.expiry.DeletionRecords;
import jp.menkyo.gateway.expiry.DeletionRecords.Deletion;
import jp.menkyo.gateway.expiry.Expiring;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The references of listed people go after a few days; whoever was picked by then has a finding in the case. */
@Component
class HitsExpiry implements Expiring {

    private final JdbcClient jdbc;
    private final DeletionRecords records;
    private final TerminalSettings settings;
    private final Clock clock;

    HitsExpiry(JdbcClient jdbc, DeletionRecords records, TerminalSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.records = records;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void expire() {
        jdbc.sql("""
                        with gone as (
                            delete from gateway.juki_candidate c using gateway.juki_search s
                            where s.search_id = c.search_id and s.at < ? returning c.search_id)
                        select search_id, count(*) from gone group by search_id""")
                .param(OffsetDateTime.now(clock).minus(settings.keepHits()))
                .query((row, n) -> new Deletion("TERMINAL_HITS", row.getString(1), row.getLong(2)))
                .list()
                .forEach(deletion -> records.add(deletion, settings.keepHits()));
    }
}
