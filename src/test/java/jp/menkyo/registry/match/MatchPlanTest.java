package jp.menkyo.registry.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.menkyo.MenkyoTest;
import jp.menkyo.registry.PlannedRoster;
import org.junit.jupiter.api.Test;

/** Every application about a licence is matched with the roster: each of the four ways must be a short one. */
@MenkyoTest
class MatchPlanTest {

    @Test
    void looksUpNumberBirthDateReadingAndNameByIndex() throws SQLException {
        var born = LocalDate.of(1980, 4, 3);
        try (var roster = new PlannedRoster()) {
            var plan = roster.plan(
                    Matching.CANDIDATES,
                    Map.of(
                            "number",
                            12L,
                            "day",
                            born,
                            "month",
                            born.withDayOfMonth(1),
                            "year",
                            born.withDayOfYear(1),
                            "kana",
                            "カナ12",
                            "names",
                            List.of("名12/1", "名13/2"),
                            "domicile",
                            "13",
                            "today",
                            LocalDate.of(2026, 4, 1)));

            assertThat(plan)
                    .containsPattern("Index Cond: .*running = ")
                    .containsPattern("Index Cond: .*(birth_date = ANY|kana_key = )")
                    .containsPattern("Index Cond: .*key = ANY")
                    .doesNotContain("Seq Scan");
        }
    }
}
