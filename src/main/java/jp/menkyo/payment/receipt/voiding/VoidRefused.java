package jp.menkyo.payment.receipt.voiding;

import jp.menkyo.shared.problem.Problem;

/** A receipt is not voided; nothing has changed. */
public final class VoidRefused extends Problem {

    private VoidRefused(int status, String code, String message) {
        super(status, code, message);
    }

    static VoidRefused unknown() {
        return new VoidRefused(404, "RECEIPT_UNKNOWN", "この番号の領収はありません。領収書の番号を確かめてください。");
    }

    static VoidRefused over() {
        return new VoidRefused(409, "RECEIPT_OVER", "この領収はすでに取り消されたか、還付の手続に入っています。収納の記録を確かめてください。");
    }

    static VoidRefused asked() {
        return new VoidRefused(409, "VOID_ASKED", "この領収の取消しはすでに申請されています。別の職員の承認を待ってください。");
    }

    static VoidRefused notAsked() {
        return new VoidRefused(409, "VOID_NOT_ASKED", "この領収の取消しの申請はありません。申請が取り下げられたか、すでに決まっています。画面を読み直してください。");
    }

    static VoidRefused reason() {
        return new VoidRefused(422, "REASON_MISSING", "取消しの理由を、5文字以上200文字以内で入力してください。個人番号は書かないでください。");
    }
}
