package jp.menkyo.desk.exchange;

import jp.menkyo.gateway.GatewayWords;
import jp.menkyo.gateway.reconciliation.Run;
import jp.menkyo.shared.WarekiDate;
import jp.menkyo.workflow.casepage.words.CaseWords;

/** A reconciliation as officers read it. */
record RunLine(String month, String requested, String state, String result, boolean differs) {

    static RunLine of(Run run, CaseWords words) {
        var outcome = run.outcome();
        return new RunLine(
                WarekiDate.display(run.month()),
                "%s（%s）".formatted(words.moment(run.requestedAt()), words.staff(run.requestedBy())),
                outcome == null ? atWork(run) : "終了（" + words.moment(outcome.at()) + "）",
                outcome == null
                        ? "―"
                        : "当方%d件・相手方%d件、相違%d件".formatted(outcome.ours(), outcome.theirs(), outcome.differences()),
                outcome != null && outcome.differences() > 0);
    }

    private static String atWork(Run run) {
        var failure = run.failure();
        return failure == null
                ? "照合中（%dページ取得）".formatted(run.pagesRead())
                : "中断中：%s。自動で続きから再開します".formatted(GatewayWords.reason(failure));
    }
}
