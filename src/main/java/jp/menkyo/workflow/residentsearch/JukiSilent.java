package jp.menkyo.workflow.residentsearch;

import jp.menkyo.shared.problem.Problem;

/** Juki-net gave no usable answer; nothing was changed. */
public class JukiSilent extends Problem {

    public JukiSilent() {
        super(503, "JUKI_UNAVAILABLE", "住基ネットから使える応答がありませんでした。何も変更していません。時間をおいて、もう一度操作してください。");
    }
}
