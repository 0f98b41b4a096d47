package jp.menkyo.workflow.worklist.draft;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import jp.menkyo.shared.sealing.Sealing.Sealed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of sealed drafts. */
@Repository
class DraftRows {

    private final JdbcClient jdbc;

    DraftRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Row(Instant savedAt, Sealed content) {}

    /** The lock on the open task makes a draft wait for a completion under way, and then find the task over. */
    boolean put(String taskId, String username, Instant at, Sealed content) {
        return jdbc.sql("""
                        insert into workflow.draft (task_id, username, case_number, saved_at, wrapped_key, sealed_bytes)
                        select w.task_id, :user, w.case_number, :at, :key, :bytes
                        from workflow.work_item w where w.task_id = :task and w.ended_at is null for share
                        on conflict (administrator, task_id, username) do update
                        set saved_at = excluded.saved_at, wrapped_key = excluded.wrapped_key, sealed_bytes = excluded.sealed_bytes
                        """)
                        .param("task", taskId)
                        .param("user", username)
                        .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                        .param("key", content.wrappedKey())
                        .param("bytes", content.ciphertext())
                        .update()
                == 1;
    }

    Optional<Row> find(String taskId, String username) {
        return jdbc.sql(
                        "select saved_at, wrapped_key, sealed_bytes from workflow.draft where task_id = ? and username = ?")
                .params(taskId, username)
                .query((row, index) -> new Row(
                        row.getObject("saved_at", OffsetDateTime.class).toInstant(),
                        new Sealed(row.getBytes("wrapped_key"), row.getBytes("sealed_bytes"))))
                .optional();
    }

    void erase(String taskId, String username) {
        jdbc.sql("delete from workflow.draft where task_id = ? and username = ?")
                .params(taskId, username)
                .update();
    }
}
