package jp.menkyo.registry.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jp.menkyo.MenkyoTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Under row-level security too, every way to a candidate begins at an index. */
@MenkyoTest
class MatchPlanTest {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager manager;

    @Test
    void reachesCandidatesByIndex() {
        var plan = plan();

        assertThat(plan)
                .doesNotContain("Seq Scan")
                .containsPattern("licence_number[\\s\\S]*Index Cond: .*running = ")
                .containsPattern("licence_birth[\\s\\S]*Index Cond: .*birth_date = ")
                .containsPattern("name_key_once[\\s\\S]*Index Cond: .*key = ");
    }

    private String plan() {
        var day = LocalDate.of(1999, 5, 6);
        return new TransactionTemplate(manager).execute(status -> {
            jdbc.sql("set local enable_seqscan = off").update();
            jdbc.sql("set local enable_bitmapscan = off").update();
            var lines = jdbc.sql("explain " + Matching.CANDIDATES)
                    .param("number", 12L)
                    .param("day", day)
                    .param("month", day.withDayOfMonth(1))
                    .param("year", day.withDayOfYear(1))
                    .param("kana", "ヤマダハナコ")
                    .param("names", List.of("山田花子", "旧田花子"))
                    .param("domicile", "13")
                    .param("today", day)
                    .query(String.class)
                    .list();
            return String.join("\n", lines);
        });
    }
}
