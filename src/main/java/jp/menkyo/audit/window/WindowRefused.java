package jp.menkyo.audit.window;

import jp.menkyo.shared.problem.Problem;

/** A time is not opened or closed as wanted; the sentence says why. */
public final class WindowRefused extends Problem {

    private WindowRefused(int status, String code, String sentence) {
        super(status, code, sentence);
    }

    static WindowRefused own() {
        return new WindowRefused(403, "OWN_WINDOW", "自分の監査の期間は開けません。別の管理職か情報システム責任者に依頼してください。");
    }

    static WindowRefused period(int mostDays) {
        return new WindowRefused(422, "WINDOW_PERIOD", "期間は、今日以降に終わる" + mostDays + "日までの長さで、始めを終わりより前にしてください。");
    }

    static WindowRefused reason() {
        return new WindowRefused(422, "WINDOW_REASON", "理由を5字以上500字までで、後から読む人に分かるように書いてください。");
    }

    static WindowRefused over() {
        return new WindowRefused(409, "WINDOW_OVER", "この期間はもう終わっています。一覧を読み直してください。");
    }
}
