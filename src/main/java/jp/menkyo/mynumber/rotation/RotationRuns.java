package jp.menkyo.mynumber.rotation;

import jp.menkyo.shared.problem.Problem;

/** A rotation is at work already. */
public class RotationRuns extends Problem {

    RotationRuns() {
        super(409, "ROTATION_RUNS", "鍵の切替えは既に実行中です。進み具合はこの画面で確かめてください。");
    }
}
