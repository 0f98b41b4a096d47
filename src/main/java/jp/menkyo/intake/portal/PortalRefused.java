package jp.menkyo.intake.portal;

import java.util.List;
import jp.menkyo.shared.problem.Problem;

/** The portal's request does not fit what we have or await; the reason says which. */
class PortalRefused extends Problem {

    /** Why, with status and sentence. */
    enum Reason {
        IDEMPOTENCY_KEY(400, "Idempotency-Key ヘッダーに、申請ごとに異なる8文字以上100文字以下の英数字を指定してください。"),
        PSEUDONYM_MALFORMED(400, "仮名は、個人番号と紛れない英数字・_・- の8文字以上64文字以下で指定してください。"),
        PART_MISSING(400, "必要な部分が送られていません。envelope（1件）、signature（1件）、attachment の構成を確かめてください。"),
        APPLICATION_REPEATED(409, "この申請はすでに受け付けています。新しく申請するときは、申請データを作り直して署名してください。"),
        APPLICATION_UNKNOWN(404, "この受付番号の申請はありません。受付番号を確かめてください。"),
        NOT_WITHDRAWABLE(409, "この申請は、すでに処分が決まったか取り下げられているため、取下げできません。"),
        AMENDMENT_NOT_AWAITED(409, "この申請には、いま補正を求めていません。通知を確かめてください。"),
        ACCOUNT_NOT_AWAITED(409, "この申請には、いま還付先の口座の届出を求めていません。通知を確かめてください。"),
        AMENDMENT_EMPTY(422, "補正の書類が付いていません。求められた書類を添付してください。");

        private final int status;
        private final String sentence;

        Reason(int status, String sentence) {
            this.status = status;
            this.sentence = sentence;
        }
    }

    PortalRefused(Reason reason) {
        super(reason.status, reason.name(), reason.sentence);
    }

    PortalRefused(Reason reason, String field) {
        super(
                reason.status,
                reason.name(),
                reason.sentence,
                List.of(new FieldError(field, reason.name(), reason.sentence)));
    }
}
