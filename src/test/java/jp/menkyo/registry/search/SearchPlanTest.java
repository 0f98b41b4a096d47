package jp.menkyo.registry.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import jp.menkyo.MenkyoTest;
import jp.menkyo.registry.Licence;
import jp.menkyo.registry.PlannedRoster;
import jp.menkyo.registry.search.SearchPage.Place;
import org.junit.jupiter.api.Test;

/** Row-level security keeps conditions that might leak away from indexes; these here must reach them, and read no further than asked. */
@MenkyoTest
class SearchPlanTest {

    @Test
    void searchesByIndexUnderRowLevelSecurity() throws SQLException {
        try (var roster = new PlannedRoster()) {
            assertThat(plan(roster, "渡邉", Place.START))
                    .contains("Limit", "Index Only Scan using name_key_once")
                    .containsPattern("Index Cond: .*key >= .* AND .*key < ")
                    .doesNotContain("Sort", "Seq Scan");
            assertThat(plan(roster, "わたなべ", new Place("ワタナベハナコ", "", 7)))
                    .as("goes on in the middle of the index")
                    .containsPattern("Index Cond: .*ROW\\(key, running\\) > ")
                    .doesNotContain("Sort", "Seq Scan");
            assertThat(plan(roster, "昭和55年4月3日", Place.START))
                    .contains("licence_birth")
                    .containsPattern("Index Cond: .*birth_date >= ")
                    .doesNotContain("Seq Scan");
            assertThat(plan(roster, "渡邉 昭和55年4月3日", Place.START))
                    .contains("licence_birth", "name_key")
                    .doesNotContain("Seq Scan");
            assertThat(plan(roster, "R8-000001-D", Place.START))
                    .contains("licence_case")
                    .doesNotContain("Seq Scan");
        }
    }

    @Test
    void looksForAStateAlongTheNames() throws SQLException {
        try (var roster = new PlannedRoster()) {
            assertThat(plan(roster, "渡邉", Place.START, Licence.State.REVOKED))
                    .contains("name_key_once")
                    .doesNotContain("Seq Scan");
        }
    }

    private static String plan(PlannedRoster roster, String typed, Place after) {
        return plan(roster, typed, after, null);
    }

    private static String plan(PlannedRoster roster, String typed, Place after, Licence.State state) {
        var conditions = Conditions.of(SearchTerms.read(typed), state, after);
        var params = new HashMap<>(conditions.params());
        params.put("today", LocalDate.of(2026, 11, 24));
        params.put("reach", 1001);
        return roster.plan(conditions.sql(), params);
    }
}
