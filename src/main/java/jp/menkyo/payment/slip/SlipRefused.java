package jp.menkyo.payment.slip;

import jp.menkyo.shared.person.Prefecture;
import jp.menkyo.shared.problem.Problem;

/** A slip cannot be made out or is not known. */
public final class SlipRefused extends Problem {

    private SlipRefused(int status, String code, String message) {
        super(status, code, message);
    }

    public static SlipRefused unknown() {
        return new SlipRefused(404, "SLIP_UNKNOWN", "この番号の納付書はありません。番号（例：NF8-000123-L）を読み直して、もう一度入力してください。");
    }

    /** Nothing can be paid with it any more. */
    public static SlipRefused used(Slip slip) {
        return new SlipRefused(
                409,
                "SLIP_USED",
                "この納付書の手数料は「%s」のため、もう使えません。渡した納付書があれば回収してください。"
                        .formatted(slip.state().label()));
    }

    static SlipRefused nothingDue() {
        return new SlipRefused(409, "NOTHING_DUE", "この事案に未納の手数料はないため、納付書は作れません。納付の状況を確かめてください。");
    }

    static SlipRefused noForm(Prefecture prefecture) {
        return new SlipRefused(
                422,
                "SLIP_FORM_MISSING",
                prefecture.displayName() + "の納付書の記載事項（歳入科目・納入場所など）が登録されていません。情報システム責任者に登録を依頼してください。");
    }
}
