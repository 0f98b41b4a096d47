package jp.menkyo.gateway.batch.book;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import jp.menkyo.gateway.expiry.DeletionRecords;
import jp.menkyo.gateway.expiry.DeletionRecords.Deletion;
import jp.menkyo.gateway.expiry.Expiring;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The rows of a batch go when their time is over, also of one that never came to its end; that there was a batch stays. */
@Component
class BatchExpiry implements Expiring {

    private final JdbcClient jdbc;
    private final DeletionRecords records;
    private final Duration keep;
    private final Clock clock;

    BatchExpiry(
            JdbcClient jdbc,
            DeletionRecords records,
            @Value("${menkyo.gateway.juki.files.keep-results:90d}") Duration keep,
            Clock clock) {
        this.jdbc = jdbc;
        this.records = records;
        this.keep = keep;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void expire() {
        over().forEach(this::expire);
    }

    private List<String> over() {
        return jdbc.sql("""
                        select batch_id from gateway.juki_batch
                        where expired_at is null and coalesce(ended_at, opened_at) < ? for update""")
                .param(OffsetDateTime.now(clock).minus(keep))
                .query(String.class)
                .list();
    }

    private void expire(String batchId) {
        delete("gateway.juki_row_error", "BATCH_ROW_ERRORS", batchId);
        delete("gateway.juki_batch_row", "BATCH_RESULTS", batchId);
        var now = OffsetDateTime.now(clock);
        jdbc.sql("""
                        update gateway.juki_batch set expired_at = ?,
                            state = case when ended_at is null then 'CANCELLED' else state end,
                            ended_by = coalesce(ended_by, 'system'), ended_at = coalesce(ended_at, ?)
                        where batch_id = ?""").params(now, now, batchId).update();
    }

    private void delete(String table, String what, String batchId) {
        int rows = jdbc.sql("delete from " + table + " where batch_id = ?")
                .param(batchId)
                .update();
        if (rows > 0) {
            records.add(new Deletion(what, batchId, rows), keep);
        }
    }
}
