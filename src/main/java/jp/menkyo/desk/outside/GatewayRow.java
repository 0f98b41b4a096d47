package jp.menkyo.desk.outside;

import java.util.Map;
import jp.menkyo.casefile.WaitingCases.Queue;
import jp.menkyo.gateway.GatewayStatus.Condition;
import jp.menkyo.gateway.GatewayWords;
import jp.menkyo.gateway.overview.GatewayFigures;
import jp.menkyo.workflow.casepage.words.CaseWords;
import org.jspecify.annotations.Nullable;

/** A gateway as the overview shows it: everything is a word or a figure already. */
record GatewayRow(
        String gateway,
        String name,
        String condition,
        String tag,
        boolean stopped,
        String since,
        @Nullable String why,
        @Nullable String lastSuccess,
        @Nullable String lastFailure,
        @Nullable String lastFailureAt,
        long calls,
        long failures,
        String load,
        String quota,
        long waiting,
        @Nullable String oldest) {

    static GatewayRow of(GatewayFigures figures, Map<String, Queue> queues, CaseWords words) {
        var state = figures.state();
        var stop = figures.stop();
        var queue = queues.get(figures.gateway());
        return new GatewayRow(
                figures.gateway(),
                GatewayWords.gateway(figures.gateway()),
                state.condition().label(),
                tag(state.condition()),
                stop != null,
                words.moment(stop == null ? state.since() : stop.since()),
                stop == null ? null : "%s（%s）".formatted(stop.reason(), words.staff(stop.officer())),
                figures.lastSuccess() == null ? null : words.moment(figures.lastSuccess()),
                figures.lastFailure() == null ? null : GatewayWords.reason(figures.lastFailure()),
                figures.lastFailureAt() == null ? null : words.moment(figures.lastFailureAt()),
                figures.calls(),
                figures.failures(),
                "%d / %d".formatted(state.load().busy(), state.load().atOnce()),
                quota(figures),
                queue == null ? 0 : queue.cases(),
                queue == null ? null : words.moment(queue.oldest()));
    }

    private static String tag(Condition condition) {
        return switch (condition) {
            case WORKING -> "tag-good";
            case PROBING, RESTING -> "tag-warn";
            case INTERRUPTED, STOPPED -> "tag-bad";
        };
    }

    private static String quota(GatewayFigures figures) {
        var load = figures.state().load();
        var minute = load.perMinute() == null ? "" : "毎分 %d / %d件".formatted(load.usedThisMinute(), load.perMinute());
        var day = load.perDay() == null ? "" : "本日 %d / %d件".formatted(figures.usedToday(), load.perDay());
        return minute.isEmpty() && day.isEmpty() ? "上限なし" : (minute + "　" + day).strip();
    }
}
