package jp.menkyo.workflow.revealreview;

import jp.menkyo.shared.problem.Problem;

/** A reveal is not to be looked at like this; the reason says why. */
public final class ReviewRefused extends Problem {

    /** Why, with status and sentence. */
    enum Reason {
        NOT_YOURS(403, "表示の点検は管理職が行います。"),
        OWN_REVEAL(403, "自分がした表示は、別の管理職が点検します。"),
        UNKNOWN(404, "この週の点検はありません。一覧を読み直してください。"),
        NOT_NOW(409, "この表示はすでに点検されたか、この週のものではありません。画面を読み直してください。"),
        NOTHING_LEFT(409, "まとめて確認できるものはありません。気になる点のあるものは1件ずつ確認してください。");

        private final int status;
        private final String sentence;

        Reason(int status, String sentence) {
            this.status = status;
            this.sentence = sentence;
        }
    }

    ReviewRefused(Reason reason) {
        super(reason.status, reason.name(), reason.sentence);
    }
}
