package jp.menkyo.payment.refund;

import jp.menkyo.shared.problem.Problem;

/** A step of a refund is not possible now; nothing was changed. */
public class RefundRefused extends Problem {

    /** What stands in the way. */
    public enum Reason {
        NO_REFUND(409, "この事案に進行中の還付はありません。事案の状況を確かめてください。"),
        NOT_NOW(409, "還付の手続が進んだため、この操作はできません。読み直してください。"),
        SAME_PERSON(403, "還付を起案した職員は決定できません。別の決裁者に引き継いでください。"),
        NOTHING_TO_REFUND(409, "還付できる納付がありません。納付が取り消されたか、すでに還付されています。"),
        AMOUNT_CHANGED(409, "起案の後に納付の状況が変わり、還付できる額が起案と違います。差し戻して起案し直してください。"),
        STILL_PAYABLE(409, "納付は取り消されていません。還付を取りやめることはできません。"),
        NO_ACCOUNT(409, "還付先の口座が分かりません。口座を登録してください。");

        private final int status;
        private final String message;

        Reason(int status, String message) {
            this.status = status;
            this.message = message;
        }
    }

    private final Reason reason;

    public RefundRefused(Reason reason) {
        super(reason.status, reason.name(), reason.message);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
