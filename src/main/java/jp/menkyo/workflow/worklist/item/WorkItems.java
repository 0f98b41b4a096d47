package jp.menkyo.workflow.worklist.item;

import java.time.Clock;
import java.time.OffsetDateTime;
import jp.menkyo.shared.CaseNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Writes the read table, always inside the transaction of what happened. A task without a case leaves no trace in it. */
@Repository
class WorkItems {

    private final JdbcClient jdbc;
    private final Clock clock;

    WorkItems(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A user task as the engine opens it. */
    record Opened(
            String taskId,
            String caseNumber,
            String step,
            String name,
            String role,
            @Nullable String assignee) {}

    void open(Opened task) {
        jdbc.sql("select surname, given, kana_surname, kana_given from casefile.case_summary where case_number = ?")
                .param(task.caseNumber())
                .query((row, index) -> SearchKeys.read(row))
                .optional()
                .ifPresent(keys -> insert(task, keys));
    }

    private void insert(Opened task, SearchKeys keys) {
        jdbc.sql("""
                        insert into workflow.work_item (task_id, case_number, procedure, step, step_name, role, assignee, held_since,
                            received_on, target_on, name_key, given_key, kana_key, kana_given_key, birth_date, paid, created_at)
                        select ?, c.case_number, c.procedure, ?, ?, ?, ?, ?, c.received_on, c.target_on, ?, ?, ?, ?, c.birth_date,
                            payment.is_settled(c.case_number), ?
                        from casefile.case_summary c where c.case_number = ?
                        """)
                .params(
                        task.taskId(),
                        task.step(),
                        task.name(),
                        task.role(),
                        task.assignee(),
                        task.assignee() == null ? null : OffsetDateTime.now(clock),
                        keys.name(),
                        keys.given(),
                        keys.kana(),
                        keys.kanaGiven(),
                        OffsetDateTime.now(clock),
                        task.caseNumber())
                .update();
        insertWords(task.taskId(), keys);
    }

    private void insertWords(String taskId, SearchKeys keys) {
        if (!keys.words().isEmpty()) {
            jdbc.sql(
                            "insert into workflow.work_item_word (key, task_id) select unnest(?::text[]), ? on conflict do nothing")
                    .params(keys.words().toArray(String[]::new), taskId)
                    .update();
        }
    }

    private record Unfolded(String taskId, SearchKeys keys) {}

    /**
     * Folds the names of tasks that were there before their keys.
     *
     * @return how many, at most {@code most}
     */
    @Transactional
    int fold(int most) {
        var found = jdbc.sql("""
                        select w.task_id, c.surname, c.given, c.kana_surname, c.kana_given
                        from workflow.work_item w join casefile.case_file c on c.case_number = w.case_number
                        where not w.folded order by w.task_id limit ? for update of w
                        """)
                .param(most)
                .query((row, index) -> new Unfolded(row.getString("task_id"), SearchKeys.read(row)))
                .list();
        found.forEach(this::fold);
        return found.size();
    }

    private void fold(Unfolded task) {
        jdbc.sql("update workflow.work_item set given_key = ?, kana_given_key = ?, folded = true where task_id = ?")
                .params(task.keys().given(), task.keys().kanaGiven(), task.taskId())
                .update();
        insertWords(task.taskId(), task.keys());
    }

    /**
     * Erases work that ended before.
     *
     * @return how many, at most {@code most}
     */
    @Transactional
    int erase(OffsetDateTime before, int most) {
        return jdbc.sql("""
                        delete from workflow.work_item where task_id in (
                            select task_id from workflow.work_item where ended_at < ? order by ended_at limit ?)
                        """).params(before, most).update();
    }

    void hold(String taskId, @Nullable String assignee) {
        jdbc.sql("""
                        update workflow.work_item set assignee = :holder, held_since = :since, changed = nextval('workflow.work_item_change')
                        where task_id = :task and ended_at is null and assignee is distinct from :holder
                        """)
                .param("holder", assignee)
                .param("since", assignee == null ? null : OffsetDateTime.now(clock))
                .param("task", taskId)
                .update();
    }

    void complete(String taskId) {
        jdbc.sql("""
                        update workflow.work_item set ended_at = ?, changed = nextval('workflow.work_item_change')
                        where task_id = ? and ended_at is null
                        """).params(OffsetDateTime.now(clock), taskId).update();
    }

    /** Nobody has to do it any more, and nobody did. */
    void drop(String taskId) {
        jdbc.sql("delete from workflow.work_item where task_id = ? and ended_at is null")
                .param(taskId)
                .update();
    }

    /** Takes over what the case and the ledger say now, for finished work as well. */
    void refresh(CaseNumber caseNumber) {
        jdbc.sql("""
                        update workflow.work_item w
                        set target_on = c.target_on, paid = c.paid, changed = nextval('workflow.work_item_change')
                        from (select case_number, target_on, payment.is_settled(case_number) as paid
                              from casefile.case_summary where case_number = ?) c
                        where w.case_number = c.case_number
                            and (w.target_on, w.paid) is distinct from (c.target_on, c.paid)
                        """).param(caseNumber.value()).update();
    }
}
