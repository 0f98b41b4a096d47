package jp.menkyo.workflow.worklist.draft;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.Period;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Drafts go with their task, in its transaction; those that nobody came back to go after some days, every night. */
@Component
public class DraftErasure {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Period kept;

    DraftErasure(JdbcClient jdbc, Clock clock, @Value("${menkyo.drafts.kept:P30D}") Period kept) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.kept = kept;
    }

    /** The task is over, whoever typed what. */
    public void over(String taskId) {
        jdbc.sql("delete from workflow.draft where task_id = ?").param(taskId).update();
    }

    @Scheduled(cron = "0 35 3 * * *", zone = "Asia/Tokyo")
    @Transactional
    public void sweep() {
        jdbc.sql("delete from workflow.draft where saved_at < ?")
                .param(OffsetDateTime.now(clock).minus(kept))
                .update();
    }
}
