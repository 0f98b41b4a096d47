package jp.menkyo.desk.dashboard;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.menkyo.desk.dashboard.chart.Numbers;
import jp.menkyo.reporting.dashboard.Figures.Step;
import jp.menkyo.workflow.progress.HeatMaps.Heat;
import org.jspecify.annotations.Nullable;

/** What the heat of a step means. */
public enum HeatMeasure {
    STANDING("いまある件数", Step::standing, Numbers::count),
    VISITS("期間内に通った件数", Step::visits, Numbers::count),
    STAY("滞在時間の中央値", Step::medianSeconds, HeatMeasure::span),
    WAIT("着手までの待ち時間の平均", HeatMeasure::waited, HeatMeasure::span);

    private final String label;
    private final Function<Step, @Nullable Long> value;
    private final Function<@Nullable Long, String> words;

    HeatMeasure(String label, Function<Step, @Nullable Long> value, Function<@Nullable Long, String> words) {
        this.label = label;
        this.value = value;
        this.words = words;
    }

    /** For people. */
    public String label() {
        return label;
    }

    /** By element: four levels up to the greatest value of all; a withheld one has its sign and no heat. */
    Map<String, Heat> of(List<Step> steps) {
        long greatest = steps.stream()
                .map(value)
                .mapToLong(one -> one == null ? 0 : one)
                .max()
                .orElse(0);
        return steps.stream()
                .collect(Collectors.toMap(Step::element, step -> heat(step, greatest), (one, other) -> one));
    }

    private Heat heat(Step step, long greatest) {
        var one = value.apply(step);
        var text = words(step);
        int level = one == null || greatest == 0 ? 0 : (int) Math.ceil((double) Heat.HOTTEST * one / greatest);
        return new Heat(level, Long.valueOf(0).equals(one) ? "" : text, label + "：" + text);
    }

    /** The value as it is written. */
    String words(Step step) {
        var one = value.apply(step);
        return one == null && Long.valueOf(0).equals(step.visits()) && this != STANDING ? "―" : words.apply(one);
    }

    private static @Nullable Long waited(Step step) {
        var waited = step.waitedSeconds();
        var visits = step.visits();
        return waited == null || visits == null || visits == 0 ? null : Long.valueOf(waited / visits);
    }

    private static String span(@Nullable Long seconds) {
        return seconds == null ? Numbers.WITHHELD : Numbers.span(seconds);
    }
}
