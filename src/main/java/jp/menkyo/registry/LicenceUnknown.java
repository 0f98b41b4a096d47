package jp.menkyo.registry;

import jp.menkyo.shared.problem.Problem;

/** There is no licence with this number in the roster of this prefecture. */
public class LicenceUnknown extends Problem {

    public LicenceUnknown() {
        super(404, "LICENCE_UNKNOWN", "この登録番号の免許は名簿にありません。番号を確かめるか、氏名と生年月日で検索してください。");
    }
}
