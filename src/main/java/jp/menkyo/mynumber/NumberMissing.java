package jp.menkyo.mynumber;

import jp.menkyo.shared.problem.Problem;

/** The vault has no such token or envelope: it was removed, or belongs to another administrator. */
public class NumberMissing extends Problem {

    public NumberMissing() {
        super(404, "NUMBER_MISSING", "この事案の個人番号は保管されていません。事案の登録状況を確かめてください。");
    }
}
