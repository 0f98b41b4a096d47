package jp.menkyo.desk.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.menkyo.reporting.dashboard.Figures.Step;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HeatMeasureTest {

    private static Step step(String element, @Nullable Long visits, @Nullable Long median, @Nullable Long waited) {
        return new Step("p", 1, element, element, "USER", visits, visits, median, median, waited);
    }

    @Test
    void theGreatestIsHottestAndNothingIsCold() {
        var steps = List.of(
                step("a", 8L, 90_000L, 80L),
                step("b", 2L, 60L, 0L),
                step("c", 0L, null, 0L),
                step("d", null, null, null));

        var visits = HeatMeasure.VISITS.of(steps);
        assertThat(visits.get("a").level()).isEqualTo(4);
        assertThat(visits.get("b").level()).isEqualTo(1);
        assertThat(visits.get("c").level()).isZero();
        assertThat(visits.get("c").badge()).isEmpty();
        assertThat(visits.get("d").badge()).isEqualTo("＊");
        assertThat(HeatMeasure.STAY.words(steps.get(0))).isEqualTo("1日1時間");
        assertThat(HeatMeasure.STAY.words(steps.get(2))).as("nobody was there").isEqualTo("―");
        assertThat(HeatMeasure.STAY.words(steps.get(3))).isEqualTo("＊");
        assertThat(HeatMeasure.WAIT.words(steps.get(0))).isEqualTo("10秒");
    }
}
