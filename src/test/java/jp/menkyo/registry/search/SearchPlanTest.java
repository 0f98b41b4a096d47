package jp.menkyo.registry.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import jp.menkyo.MenkyoTest;
import jp.menkyo.registry.PlannedRoster;
import org.junit.jupiter.api.Test;

/** Row-level security keeps conditions that might leak away from indexes; these here must reach them. */
@MenkyoTest
class SearchPlanTest {

    @Test
    void searchesByIndexUnderRowLevelSecurity() throws SQLException {
        try (var roster = new PlannedRoster()) {
            assertThat(plan(roster, "渡邉"))
                    .contains("name_key_once")
                    .containsPattern("Index Cond: .*key >= .* AND .*key < ")
                    .doesNotContain("Seq Scan");
            assertThat(plan(roster, "わたなべ")).contains("name_key_once").doesNotContain("Seq Scan");
            assertThat(plan(roster, "昭和55年4月3日"))
                    .contains("licence_birth")
                    .containsPattern("Index Cond: .*birth_date >= ")
                    .doesNotContain("Seq Scan");
        }
    }

    private static String plan(PlannedRoster roster, String typed) {
        var conditions = Conditions.of(SearchTerms.read(typed));
        return roster.plan(
                conditions.found() + "select running from registry.licence " + conditions.where(), conditions.params());
    }
}
