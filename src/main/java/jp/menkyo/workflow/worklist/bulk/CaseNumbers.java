package jp.menkyo.workflow.worklist.bulk;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which case each of many tasks belongs to, finished ones included. */
@Component
class CaseNumbers {

    private final JdbcClient jdbc;

    CaseNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By task; a task that was never one of a case is not there. */
    @Transactional(readOnly = true)
    public Map<String, String> of(Collection<String> taskIds) {
        var found = new HashMap<String, String>();
        jdbc.sql("select task_id, case_number from workflow.work_item where task_id = any (?)")
                .param(taskIds.toArray(String[]::new))
                .query(row -> {
                    found.put(row.getString(1), row.getString(2));
                });
        return found;
    }
}
