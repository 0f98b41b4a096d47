package jp.menkyo.reporting.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.menkyo.MenkyoTest;
import jp.menkyo.reporting.catalogue.Criteria;
import jp.menkyo.reporting.catalogue.Reports;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Record books against SQL of another kind over rows of a time that no other test knows; nothing stays. */
@MenkyoTest
class RecordBooksTest {

    private static final LocalDate DAY = LocalDate.of(1994, 5, 10);

    @Autowired
    Reports reports;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void accessesAreThoseOfTheDaysInTokyo() {
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            jdbc.sql("""
                            insert into audit.event (at, actor, action)
                            select timestamptz '1994-05-09 14:59:00Z' + n * interval '1 minute',
                                   case n % 2 when 0 then 'book1' else 'book2' end, 'VIEWED_CASE'
                              from generate_series(0, 1441) n""").update();
            var criteria = new Criteria(DAY, DAY, Map.of("actor", "book1", "action", "VIEWED_CASE"));

            assertThat(rows("access-register", criteria)).hasSize((int) count("""
                    select count(*) from audit.event where actor = 'book1'
                        and to_char(at at time zone 'Asia/Tokyo', 'YYYY-MM-DD') = '1994-05-10'"""));
            assertThat(rows("access-register", criteria)).hasSize(720);
        });
    }

    /** However long the trail: its rows come in order out of the index, and stop at the limit. */
    @Test
    void accessesAreReadAlongTheIndex() {
        var plan = transaction.execute(status -> {
            status.setRollbackOnly();
            jdbc.sql("set local enable_seqscan = off").update();
            return String.join("\n", jdbc.sql("""
                            explain select at, actor from reporting.access_register
                             where at >= '1994-05-10 00:00+09' and at < '1994-05-11 00:00+09'
                             order by at, id limit 50001""").query(String.class).list());
        });

        assertThat(plan).contains("Index", "event_at", "Index Cond").doesNotContain("Sort");
    }

    @Test
    void statisticsAgreeWithTheFacts() {
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            jdbc.sql("insert into reporting.build (state, started_at, done, total) select 'LIVE', now(), 0, 0"
                            + " where not exists (select from reporting.build where state = 'LIVE')")
                    .update();
            jdbc.sql("""
                            insert into reporting.case_fact (generation, case_number, procedure, channel, received_on, waiting_days,
                                    fee_yen, found_dead, found_different, outcome, ended_on, ended_at, office_days)
                            select b.generation, 'BOOK-' || n, 'NEW', 'POST', date '1994-05-01' + n, 0, 0, false, false,
                                   case n % 3 when 0 then 'REFUSED' else 'REGISTERED' end, date '1994-06-01' + n, now(), n
                              from reporting.build b, generate_series(0, 28) n
                             where b.state = 'LIVE' and b.administrator = current_setting('app.tenant')""").update();
            var months = rows(
                    "business-statistics", new Criteria(DAY.withDayOfMonth(1), LocalDate.of(1994, 6, 30), Map.of()));

            assertThat(months).hasSize(2);
            assertThat(months.get(0)).containsEntry("received", 29L).containsEntry("ended", 0L);
            assertThat(months.get(1))
                    .containsEntry("fiscal_year", 1994L)
                    .containsEntry("ended", 29L)
                    .containsEntry("median_days", 14L)
                    .containsEntry("refused", count("""
                            select count(*) from reporting.case_fact where outcome = 'REFUSED'
                                and to_char(ended_on, 'YYYY-MM') = '1994-06'"""))
                    .containsEntry("completed", 19L);
        });
    }

    private List<Map<String, @Nullable Object>> rows(String report, Criteria criteria) {
        return reports.read(reports.find(report), criteria, 0, 5000);
    }

    private long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }
}
