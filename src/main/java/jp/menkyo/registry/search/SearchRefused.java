package jp.menkyo.registry.search;

import jp.menkyo.shared.problem.Problem;

/** A search that cannot or must not be run. */
class SearchRefused extends Problem {

    private SearchRefused(String code, String message) {
        super(422, code, message);
    }

    static SearchRefused empty() {
        return new SearchRefused("SEARCH_TERM_MISSING", "検索語を入力してください。氏名、カナ、登録番号、生年月日で検索できます。");
    }

    static SearchRefused noSuchDate() {
        return new SearchRefused("SEARCH_DATE_INVALID", "日付として読み取れません。「2000-04-03」または「平成12年4月3日」の形で入力してください。");
    }

    static SearchRefused number() {
        return new SearchRefused("SEARCH_BY_NUMBER", "個人番号では検索できません。氏名、カナ、登録番号、生年月日で検索してください。");
    }
}
