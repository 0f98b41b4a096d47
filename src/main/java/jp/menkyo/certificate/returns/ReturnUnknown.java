package jp.menkyo.certificate.returns;

import jp.menkyo.shared.problem.Problem;

/** Nothing was to be handed in. */
public class ReturnUnknown extends Problem {

    public ReturnUnknown() {
        super(404, "RETURN_UNKNOWN", "この事案には返納を求めている免許証がありません。登録番号と事案を確かめてください。");
    }
}
