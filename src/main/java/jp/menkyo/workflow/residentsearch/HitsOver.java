package jp.menkyo.workflow.residentsearch;

import jp.menkyo.shared.problem.Problem;

/** The list the officer chose from is not there any more, or was somebody else's. */
public class HitsOver extends Problem {

    public HitsOver() {
        super(409, "SEARCH_HITS_OVER", "検索結果の有効期間が過ぎたか、すでに選択済みです。もう一度検索してください。");
    }
}
