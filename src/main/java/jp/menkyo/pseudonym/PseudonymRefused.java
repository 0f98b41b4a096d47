package jp.menkyo.pseudonym;

import jp.menkyo.shared.problem.Problem;

/** A name cannot be used as the portal wants to; the reason says why. */
public final class PseudonymRefused extends Problem {

    /** Why, with status and sentence. */
    enum Reason {
        PSEUDONYM_OF_ANOTHER(409, "この仮名は別の人に使われています。利用者の取り違えがないか確かめ、新しい仮名で送ってください。"),
        PSEUDONYM_UNKNOWN(404, "この仮名は使われていないか、期限が過ぎています。いまの仮名で送ってください。"),
        PSEUDONYM_SPENT(409, "この仮名は、別の仮名に替えられて期限が過ぎています。新しい仮名で送ってください。");

        private final int status;
        private final String sentence;

        Reason(int status, String sentence) {
            this.status = status;
            this.sentence = sentence;
        }
    }

    PseudonymRefused(Reason reason) {
        super(reason.status, reason.name(), reason.sentence);
    }
}
