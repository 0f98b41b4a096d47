package jp.menkyo.desk.dashboard;

import java.util.List;
import jp.menkyo.desk.dashboard.chart.Numbers;
import jp.menkyo.reporting.dashboard.Figures;
import org.jspecify.annotations.Nullable;

/**
 * One key figure.
 *
 * @param name stable, for tests and style
 * @param bad does it ask for attention?
 */
record Total(String name, String label, String number, boolean bad) {

    static List<Total> of(Figures.Totals totals) {
        return List.of(
                new Total("received", "期間内の受付", Numbers.count(totals.received()), false),
                new Total("ended", "期間内の完了", Numbers.count(totals.ended()), false),
                new Total("open", "いま未完了", Numbers.count(totals.open()), false),
                new Total("overdue", "目標日を過ぎた事案", Numbers.count(totals.overdue()), some(totals.overdue())),
                new Total("due-soon", "目標日まで2営業日以内", Numbers.count(totals.dueSoon()), false),
                new Total("waiting", "補正待ちの事案", Numbers.count(totals.waitingForApplicant()), false),
                new Total("found-dead", "未届の死亡の疑い", Numbers.count(totals.foundDead()), some(totals.foundDead())),
                new Total("found-different", "申請と照会の結果の相違", Numbers.count(totals.foundDifferent()), false));
    }

    private static boolean some(@Nullable Long count) {
        return !Long.valueOf(0).equals(count);
    }
}
