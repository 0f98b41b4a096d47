package jp.menkyo.mynumber.rotation;

import jp.menkyo.shared.problem.Problem;

/** Everything rests on the newest key already. */
public class NothingToMove extends Problem {

    NothingToMove() {
        super(409, "NOTHING_TO_MOVE", "すべてが最新の世代の鍵で保護されています。切り替えるには、先に鍵ファイルへ新しい世代の鍵を加えてください（--new-key-epoch）。");
    }
}
