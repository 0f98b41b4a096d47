package jp.menkyo.workflow.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import jp.menkyo.MenkyoTest;
import jp.menkyo.SettableClock;
import jp.menkyo.shared.transaction.Administrator;
import jp.menkyo.shared.transaction.AdministratorContext;
import jp.menkyo.workflow.worklist.WorklistQuery.PlaceGone;
import jp.menkyo.workflow.worklist.WorklistQuery.Queue;
import jp.menkyo.workflow.worklist.WorklistQuery.Sort;
import jp.menkyo.workflow.worklist.item.WorkItemCare;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The read table of an office of its own: walked through page by page, searched by words, and kept small. */
@MenkyoTest
class WorklistPlaceTest {

    private static final OffsetDateTime BEGUN = OffsetDateTime.of(2026, 4, 1, 9, 0, 0, 0, ZoneOffset.ofHours(9));

    private final Administrator office = new Administrator("13-worklist");

    @Autowired
    WorklistPlace places;

    @Autowired
    WorkItemCare care;

    @Autowired
    AdministratorContext administrators;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SettableClock clock;

    /** Equal days and holders, lines without either, and names that only the task tells apart. */
    @BeforeEach
    void tasks() {
        for (int n = 0; n < 9; n++) {
            insert("place-" + n, n % 3 == 2 ? null : LocalDate.of(2026, 5, 1 + n % 2), n % 2 == 0 ? null : "x" + n % 3);
        }
    }

    @AfterEach
    void empty() {
        clock.reset();
        here(() -> jdbc.sql("delete from workflow.work_item").update());
    }

    private void insert(String id, @Nullable LocalDate target, @Nullable String assignee) {
        here(() -> jdbc.sql("""
                        insert into workflow.work_item (task_id, case_number, procedure, step, step_name, role, assignee,
                            received_on, target_on, name_key, given_key, kana_key, kana_given_key, birth_date, created_at)
                        values (:id, 'R8-9' || :id, 'NEW', 'Task_Examine', '審査する', 'examiner', :assignee,
                            date '2026-04-01', cast(:target as date), '山田花子', '花子', 'ヤマダハナコ', 'ハナコ', date '1990-01-01', :at)
                        """)
                .param("id", id)
                .param("assignee", assignee)
                .param("target", target)
                .param("at", BEGUN)
                .update());
    }

    private <T> T here(Supplier<T> work) {
        return administrators.as(office, () -> transaction.execute(status -> work.get()));
    }

    @Test
    void walksThroughTheWholeListInEveryOrder() {
        for (var sort : Sort.values()) {
            for (boolean descending : List.of(false, true)) {
                var whole = here(() -> jdbc.sql("select w.task_id from workflow.work_item w"
                                + WorklistSql.order(query(sort, descending, null)))
                        .query(String.class)
                        .list());

                assertThat(walked(sort, descending))
                        .as("%s, descending: %s", sort, descending)
                        .hasSize(9)
                        .isEqualTo(whole);
            }
        }
    }

    private List<String> walked(Sort sort, boolean descending) {
        var walked = new ArrayList<String>();
        @Nullable String after = null;
        List<String> page;
        do {
            page = page(query(sort, descending, after));
            walked.addAll(page);
            after = page.isEmpty() ? null : page.get(page.size() - 1);
        } while (!page.isEmpty() && walked.size() < 20);
        return walked;
    }

    private List<String> page(WorklistQuery query) {
        return here(() -> {
            var part = places.part(query, new WorklistSql.Condition("w.administrator is not null", Map.of()));
            return jdbc.sql("select w.task_id from (" + part.sql() + " limit :limit offset :offset) w"
                            + WorklistSql.order(query))
                    .params(part.params())
                    .param("limit", query.size())
                    .param("offset", 0)
                    .query(String.class)
                    .list();
        });
    }

    private static WorklistQuery query(Sort sort, boolean descending, @Nullable String after) {
        return new WorklistQuery(Queue.ALL, null, WorklistFilter.ALL, sort, descending, after, 0, 2);
    }

    @Test
    void saysThatTheLineToGoOnFromIsGone() {
        assertThatThrownBy(() -> page(query(Sort.DUE_ON, false, "no-such-task")))
                .isInstanceOf(PlaceGone.class)
                .hasMessageContaining("先頭のページ");
    }

    @Test
    void erasesFinishedWorkWhenItIsOutOfSightAndNoOpenWork() {
        here(() -> jdbc.sql("update workflow.work_item set ended_at = ? where task_id in ('place-1', 'place-2')")
                .param(BEGUN)
                .update());
        here(() -> jdbc.sql("insert into workflow.work_item_word (key, task_id) values ('ハナコ', 'place-1')")
                .update());

        clock.set(BEGUN.plusMonths(12).minusHours(1).toInstant());
        administrators.doAs(office, care::erase);
        assertThat(tasks(" where ended_at is not null")).isEqualTo(2);

        clock.set(BEGUN.plusMonths(12).plusSeconds(1).toInstant());
        administrators.doAs(office, care::erase);
        assertThat(tasks("")).isEqualTo(7);
    }

    private int tasks(String where) {
        return here(() -> jdbc.sql("select count(*) from workflow.work_item" + where)
                .query(Integer.class)
                .single());
    }
}
