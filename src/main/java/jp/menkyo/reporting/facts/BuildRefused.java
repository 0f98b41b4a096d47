package jp.menkyo.reporting.facts;

import jp.menkyo.shared.problem.Problem;

/** A copy cannot be begun or called off now. */
public final class BuildRefused extends Problem {

    private BuildRefused(String code, String sentence) {
        super(409, code, sentence);
    }

    static BuildRefused running() {
        return new BuildRefused("BUILD_RUNNING", "集計用データの作り直しはすでに進んでいます。終わるまで待つか、中止してからもう一度始めてください。");
    }

    static BuildRefused notRunning() {
        return new BuildRefused("BUILD_NOT_RUNNING", "この作り直しはもう進んでいません。画面を読み込み直してください。");
    }

    static BuildRefused first() {
        return new BuildRefused("BUILD_IS_THE_FIRST", "使用中の集計用データがまだないため、最初の作成は中止できません。");
    }
}
