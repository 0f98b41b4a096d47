package jp.menkyo.workflow.worklist.item;

import java.time.OffsetDateTime;
import jp.menkyo.workflow.casepage.words.CaseWords;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Since when a task is held by whoever holds it, which the engine does not keep. */
@Component
public class Holding {

    private final JdbcClient jdbc;
    private final CaseWords words;

    Holding(JdbcClient jdbc, CaseWords words) {
        this.jdbc = jdbc;
        this.words = words;
    }

    /** In words, for instance 令和8年11月25日 14:03; empty while nobody holds it, and for tasks taken before this was kept. */
    public String since(String taskId) {
        return jdbc.sql("select held_since from workflow.work_item where task_id = ? and held_since is not null")
                .param(taskId)
                .query((row, index) -> words.moment(
                        row.getObject("held_since", OffsetDateTime.class).toInstant()))
                .optional()
                .orElse("");
    }
}
