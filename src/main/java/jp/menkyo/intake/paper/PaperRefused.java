package jp.menkyo.intake.paper;

import java.util.List;
import jp.menkyo.shared.problem.Problem;

/** The paper does not fit where the case stands. */
class PaperRefused extends Problem {

    private PaperRefused(int status, String code, String sentence) {
        this(status, code, sentence, List.of());
    }

    private PaperRefused(int status, String code, String sentence, List<FieldError> errors) {
        super(status, code, sentence, errors);
    }

    static PaperRefused unknown() {
        return new PaperRefused(404, "APPLICATION_UNKNOWN", "この受付番号の申請はありません。受付番号を確かめてください。");
    }

    static PaperRefused notAwaited() {
        return new PaperRefused(409, "AMENDMENT_NOT_AWAITED", "この事案では、いま補正の応答を待っていません。事案のページを読み直し、審査の担当者に書類を渡してください。");
    }

    static PaperRefused empty() {
        return new PaperRefused(422, "AMENDMENT_EMPTY", "補正の書類が付いていません。届いた書類をスキャンして加えてください。");
    }

    static PaperRefused withdrawalIncomplete(List<FieldError> errors) {
        return new PaperRefused(422, "WITHDRAWAL_INCOMPLETE", "取下げに必要な項目が足りないか、正しくありません。", errors);
    }

    static PaperRefused notWithdrawable() {
        return new PaperRefused(409, "NOT_WITHDRAWABLE", "すでに名簿に記録したか、完結した事案です。取下げは受け付けられません。");
    }
}
