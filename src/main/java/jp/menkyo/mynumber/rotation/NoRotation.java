package jp.menkyo.mynumber.rotation;

import jp.menkyo.shared.problem.Problem;

/** No rotation is at work, so none can be cancelled. */
public class NoRotation extends Problem {

    NoRotation() {
        super(409, "NO_ROTATION", "実行中の鍵の切替えはありません。");
    }
}
