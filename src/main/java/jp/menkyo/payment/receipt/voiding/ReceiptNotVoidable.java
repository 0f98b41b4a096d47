package jp.menkyo.payment.receipt.voiding;

import jp.menkyo.shared.problem.Problem;

/** A counter receipt cannot be voided. */
public class ReceiptNotVoidable extends Problem {

    private ReceiptNotVoidable(int status, String code, String message) {
        super(status, code, message);
    }

    static ReceiptNotVoidable unknown() {
        return new ReceiptNotVoidable(404, "RECEIPT_UNKNOWN", "この番号の領収はありません。領収書の番号を確かめてください。");
    }

    static ReceiptNotVoidable over() {
        return new ReceiptNotVoidable(409, "RECEIPT_OVER", "この領収はすでに取り消されたか、還付の手続に入っています。収納の記録を確かめてください。");
    }

    static ReceiptNotVoidable samePerson() {
        return new ReceiptNotVoidable(403, "SAME_PERSON", "領収の取消しには二人が必要です。別の職員に承認を求めてください。");
    }
}
