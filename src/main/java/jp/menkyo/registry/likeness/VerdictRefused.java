package jp.menkyo.registry.likeness;

import jp.menkyo.shared.problem.Problem;

/** A decision about two licences that cannot be written down. */
public final class VerdictRefused extends Problem {

    private VerdictRefused(String code, String message) {
        super(422, code, message);
    }

    static VerdictRefused reasonMissing() {
        return new VerdictRefused("REASON_MISSING", "判断の理由を5文字以上1000文字以内で入力してください。");
    }

    static VerdictRefused notTwo() {
        return new VerdictRefused("NOT_TWO_LICENCES", "名簿にある二つの異なる登録について判断してください。");
    }

    static VerdictRefused nothingToWithdraw() {
        return new VerdictRefused("NOTHING_TO_WITHDRAW", "取り消す判断がありません。画面を開き直してください。");
    }
}
