package jp.menkyo.registry.search;

import static org.assertj.core.api.Assertions.assertThat;

import jp.menkyo.MenkyoTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Row-level security keeps conditions that might leak away from indexes; these here must reach them. */
@MenkyoTest
class SearchPlanTest {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager manager;

    @ParameterizedTest
    @CsvSource({
        "渡邉, name_key_once, key >=",
        "わたなべ, name_key_once, key <",
    })
    void searchesByIndexUnderRowLevelSecurity(String typed, String index, String condition) {
        assertThat(plan(typed)).contains(index).containsPattern("Index Cond: .*" + condition);
    }

    private String plan(String typed) {
        var conditions = Conditions.of(SearchTerms.read(typed));
        return new TransactionTemplate(manager).execute(status -> {
            jdbc.sql("set local enable_seqscan = off").update();
            jdbc.sql("set local enable_bitmapscan = off").update();
            var lines = jdbc.sql("explain " + conditions.found() + "select running from registry.licence "
                            + conditions.where())
                    .params(conditions.params())
                    .query(String.class)
                    .list();
            return String.join("\n", lines);
        });
    }
}
