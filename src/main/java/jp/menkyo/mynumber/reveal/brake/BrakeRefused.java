package jp.menkyo.mynumber.reveal.brake;

import jp.menkyo.shared.problem.Problem;

/** The switch is not moved, or the alarm not dealt with; the reason says why. */
public final class BrakeRefused extends Problem {

    /** Why, with status and sentence. */
    enum Reason {
        NOT_YOURS(403, "この操作は、情報システム責任者（再開の申出・承認と警報の確認は管理職も）が行います。"),
        SAME_PERSON(403, "再開の承認は、申し出た人とは別の人が行います。"),
        OWN_ALARM(403, "自分の操作による警報は、別の人が確認します。"),
        NO_SYSTEM_OFFICER(403, "再開には、申し出る人か承認する人のどちらかが情報システム責任者である必要があります。"),
        NOT_NOW(409, "状態が変わっています。画面を読み直してから操作してください。");

        private final int status;
        private final String sentence;

        Reason(int status, String sentence) {
            this.status = status;
            this.sentence = sentence;
        }
    }

    BrakeRefused(Reason reason) {
        super(reason.status, reason.name(), reason.sentence);
    }
}
