package jp.menkyo.gateway.terminal;

import jp.menkyo.shared.problem.Problem;

/** The search would list strangers: too little was given to search by. */
public class ItemsMissing extends Problem {

    public ItemsMissing() {
        super(422, "SEARCH_ITEMS_MISSING", "氏名（漢字又はカナ）に、生年月日か住所（市区町村より詳しいもの）を組み合わせて検索してください。");
    }
}
