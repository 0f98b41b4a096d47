package jp.menkyo.workflow.residentsearch;

import jp.menkyo.shared.problem.Problem;

/** Nobody may ask Juki-net for a number that the case has, or that a request is under way for. */
public class NumberNotNeeded extends Problem {

    public NumberNotNeeded() {
        super(409, "NUMBER_NOT_NEEDED", "個人番号を取得できるのは、紙の申請で番号がない事案だけです。すでに番号があるか、取得の依頼が決裁を待っています。");
    }
}
