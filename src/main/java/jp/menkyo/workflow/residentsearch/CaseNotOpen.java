package jp.menkyo.workflow.residentsearch;

import jp.menkyo.shared.problem.Problem;

/** Juki-net is asked for cases that are being worked on, and for no others. */
public class CaseNotOpen extends Problem {

    public CaseNotOpen() {
        super(409, "CASE_NOT_OPEN", "この事案は処理中ではないため、住基ネットを検索できません。受付番号を確かめてください。");
    }
}
