package jp.menkyo.desk.dashboard;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import jp.menkyo.desk.dashboard.Panel.Cell;
import jp.menkyo.desk.dashboard.chart.Bars;
import jp.menkyo.desk.dashboard.chart.Bars.Bar;
import jp.menkyo.desk.dashboard.chart.Columns;
import jp.menkyo.desk.dashboard.chart.Numbers;
import jp.menkyo.reporting.dashboard.Figures;
import jp.menkyo.shared.WarekiDate;

/** What the figures say about cases. */
final class CasePanels {

    private static final List<String> CAME_AND_WENT = List.of("受付", "完了");
    private static final List<String> OPEN_AND_LATE = List.of("未完了", "期限超過");

    private CasePanels() {}

    static List<Panel> of(Figures figures) {
        return List.of(
                flow(figures),
                age(figures),
                groups("procedure", "手続別", "手続", figures.byProcedure()),
                groups("channel", "受付の方法別", "方法", figures.byChannel()),
                lead(figures));
    }

    private static Panel flow(Figures figures) {
        boolean daily = figures.unit().equals("DAY");
        var bars = figures.flow().stream()
                .map(one -> new Bar(
                        brief(one.from()),
                        Arrays.asList(one.received(), one.ended()),
                        List.of(Numbers.count(one.received()), Numbers.count(one.ended()))))
                .toList();
        return new Panel(
                "flow",
                daily ? "日ごとの受付と完了" : "週ごとの受付と完了",
                daily ? "期間内の各日に受け付けた件数と、完了した件数です。" : "月曜日から始まる各週に受け付けた件数と、完了した件数です。",
                new Columns("flow", "受付と完了の件数", CAME_AND_WENT, bars).svg(),
                List.of(daily ? "日" : "週の始め", "受付（件）", "完了（件）"),
                figures.flow().stream()
                        .map(one -> Cell.row(
                                WarekiDate.display(one.from()),
                                Numbers.count(one.received()),
                                Numbers.count(one.ended())))
                        .toList());
    }

    private static String brief(LocalDate day) {
        return day.getMonthValue() + "/" + day.getDayOfMonth();
    }

    private static Panel age(Figures figures) {
        var bars = figures.backlogByAge().stream()
                .map(one -> new Bar(one.label(), Arrays.asList(one.open()), List.of(Numbers.count(one.open()))))
                .toList();
        return new Panel(
                "age",
                "未完了の事案の経過日数",
                "いま完了していない事案を、受付からの営業日数で分けました。申請者の補正を待つ日数は数えません。",
                new Bars("age", "経過日数ごとの未完了の件数", List.of("未完了"), bars).svg(),
                List.of("経過営業日数", "未完了（件）"),
                figures.backlogByAge().stream()
                        .map(one -> Cell.row(one.label(), Numbers.count(one.open())))
                        .toList());
    }

    private static Panel groups(String id, String title, String head, List<Figures.Group> groups) {
        var bars = groups.stream()
                .map(one -> new Bar(
                        one.label(),
                        Arrays.asList(one.open(), one.overdue()),
                        List.of(Numbers.count(one.open()), Numbers.count(one.overdue()))))
                .toList();
        return new Panel(
                id,
                title,
                "受付と完了は期間内の件数、未完了と期限超過はいまの件数です。",
                groups.isEmpty() ? null : new Bars(id, title + "の未完了と期限超過", OPEN_AND_LATE, bars).svg(),
                List.of(head, "受付（件）", "完了（件）", "未完了（件）", "期限超過（件）"),
                groups.stream()
                        .map(one -> Cell.row(
                                one.label(),
                                Numbers.count(one.received()),
                                Numbers.count(one.ended()),
                                Numbers.count(one.open()),
                                Numbers.count(one.overdue())))
                        .toList());
    }

    private static Panel lead(Figures figures) {
        var leads = Stream.concat(Stream.of(figures.lead()), figures.leadByProcedure().stream())
                .toList();
        return new Panel(
                "lead",
                "処理にかかった営業日数と、目標の達成",
                honest(figures.lead()),
                null,
                List.of(
                        "手続",
                        "完了（件）",
                        "半数がこの日数以内",
                        "8割がこの日数以内",
                        "95%がこの日数以内",
                        "目標のある完了（件）",
                        "目標内（件）",
                        "目標内の割合",
                        "期間内の受付で未完了（件）"),
                leads.stream().map(CasePanels::row).toList());
    }

    /** The slow cases are among those that have not ended: whoever reads the percentiles is to know how many there are. */
    private static String honest(Figures.Lead lead) {
        return "期間内に完了した%s件だけの値で、申請者の補正を待つ日数は除きます。期間内に受け付けてまだ終わっていない%s件は入っていないので、遅れている事案が多いと実際より短く見えます。"
                .formatted(Numbers.count(lead.ended()), Numbers.count(lead.stillOpen()));
    }

    private static List<Cell> row(Figures.Lead one) {
        return Cell.row(
                one.label(),
                Numbers.count(one.ended()),
                Numbers.officeDays(one.p50(), one.ended()),
                Numbers.officeDays(one.p80(), one.ended()),
                Numbers.officeDays(one.p95(), one.ended()),
                Numbers.count(one.withTarget()),
                Numbers.count(one.within()),
                Numbers.percent(one.withinPercent(), one.withTarget()),
                Numbers.count(one.stillOpen()));
    }
}
