package jp.menkyo.notification;

import jp.menkyo.shared.problem.Problem;

/** There is no such notice, or the transaction that wrote it has not ended yet. */
public class NoticeUnknown extends Problem {

    public NoticeUnknown() {
        super(404, "NOTICE_UNKNOWN", "この通知は見つかりません。事案の画面で通知の一覧を確かめてください。");
    }
}
