package jp.menkyo.desk.dashboard;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import jp.menkyo.desk.dashboard.Panel.Cell;
import jp.menkyo.desk.dashboard.chart.Bars;
import jp.menkyo.desk.dashboard.chart.Bars.Bar;
import jp.menkyo.desk.dashboard.chart.Numbers;
import jp.menkyo.reporting.dashboard.Figures;
import jp.menkyo.reporting.dashboard.Figures.Standing;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/**
 * What the figures say about steps and officers.
 *
 * @param processes what each process is called, by its key
 */
record StepPanels(Figures figures, Map<String, String> processes) {

    /** The list of an officer's work, where managers hand tasks to somebody else. */
    private static final String WORK = "/camunda/app/tasklist/default/#/table?queue=all&officer=";

    private static final List<String> OPEN_AND_LATE = List.of("未完了", "期限超過");

    List<Panel> all() {
        return Stream.of(steps(), officers(), bottlenecks())
                .filter(Objects::nonNull)
                .toList();
    }

    private Panel steps() {
        var steps = figures.byStep();
        var bars = steps.stream().map(one -> bar(one.label(), one)).toList();
        return new Panel(
                "step",
                "段階別（いまどこにあるか）",
                "一つの事案が同時に二つの段階にあるときは、両方に数えます。",
                steps.isEmpty() ? null : new Bars("step", "段階別の未完了と期限超過", OPEN_AND_LATE, bars).svg(),
                List.of("段階", "手続", "未完了（件）", "期限超過（件）", "最も古いもの"),
                steps.stream()
                        .map(one -> Cell.row(
                                one.label(),
                                process(one.process()),
                                Numbers.count(one.open()),
                                Numbers.count(one.overdue()),
                                oldest(one)))
                        .toList());
    }

    private static String oldest(Standing one) {
        return one.oldestSince() == null ? Numbers.WITHHELD : Numbers.moment(one.oldestSince());
    }

    private static Bar bar(String label, Standing one) {
        return new Bar(
                label,
                Arrays.asList(one.open(), one.overdue()),
                List.of(Numbers.count(one.open()), Numbers.count(one.overdue())));
    }

    /** Null for readers who may not see persons. */
    private @Nullable Panel officers() {
        var officers = figures.officers();
        if (officers == null) {
            return null;
        }
        var bars = officers.stream()
                .map(one -> new Bar(
                        one.name(),
                        Arrays.asList(one.open(), one.overdue()),
                        List.of(Numbers.count(one.open()), Numbers.count(one.overdue()))))
                .toList();
        return new Panel(
                "officer",
                "職員別の仕事",
                "担当中は、いま受け持っているタスクの数です。済ませた数は期間内のものです。名前から一覧を開くと、タスクを選んでほかの職員に割り当て直せます。不在のときも同じ一覧から割り当て直してください。",
                bars.isEmpty() ? null : new Bars("officer", "職員別の担当中と期限超過", List.of("担当中", "期限超過"), bars).svg(),
                List.of("職員", "担当中", "うち期限超過", "済ませた数"),
                officers.stream().map(StepPanels::row).toList());
    }

    private static List<Cell> row(Figures.Load one) {
        return List.of(
                new Cell(one.name(), WORK + UriUtils.encode(one.username(), StandardCharsets.UTF_8)),
                Cell.of(Numbers.count(one.open())),
                Cell.of(Numbers.count(one.overdue())),
                Cell.of(Numbers.count(one.done())));
    }

    private Panel bottlenecks() {
        var slow = figures.bottlenecks();
        return new Panel(
                "bottleneck",
                "時間のかかっている段階",
                "期間内に終わった段階を、滞在した時間の合計の長い順に並べました（夜間と休日も含む時間です）。",
                null,
                List.of("段階", "手続", "版", "回数", "滞在の合計", "滞在の中央値", "着手までの待ち（合計）"),
                slow.stream()
                        .map(one -> Cell.row(
                                one.name(),
                                process(one.process()),
                                Integer.toString(one.version()),
                                Numbers.count(one.visits()),
                                Numbers.span(one.totalSeconds(), one.visits()),
                                Numbers.span(one.medianSeconds(), one.visits()),
                                Numbers.span(one.waitedSeconds(), one.visits())))
                        .toList());
    }

    private String process(@Nullable String key) {
        return key == null ? "" : processes.getOrDefault(key, key);
    }
}
