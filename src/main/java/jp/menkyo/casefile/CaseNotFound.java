package jp.menkyo.casefile;

import jp.menkyo.shared.problem.Problem;

/** There is no such case, or not in this register. */
public class CaseNotFound extends Problem {

    public CaseNotFound() {
        super(404, "CASE_NOT_FOUND", "この受付番号の事案は見つかりません。番号を確かめてください。");
    }
}
