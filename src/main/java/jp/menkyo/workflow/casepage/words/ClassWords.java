package jp.menkyo.workflow.casepage.words;

import java.util.Map;

/** 申請区分 (別添２ item 4): the code that the roster keeps, with what it stands for. */
final class ClassWords {

    private static final Map<String, String> CLASSES = Map.ofEntries(
            Map.entry("10", "新規"),
            Map.entry("20", "訂正"),
            Map.entry("21", "訂正・書換"),
            Map.entry("22", "書換"),
            Map.entry("30", "再交付"),
            Map.entry("31", "訂正・再交付"),
            Map.entry("40", "抹消（本人の希望）"),
            Map.entry("41", "抹消（死亡）"),
            Map.entry("42", "抹消（失踪宣告）"),
            Map.entry("50", "初期設定"),
            Map.entry("60", "発見した免許証の返納"),
            Map.entry("70", "処分（職権）"),
            Map.entry("80", "登録証明"),
            Map.entry("90", "訂正（職権）"));

    private ClassWords() {}

    /** A new code shows as itself until it is listed. */
    static String of(String code) {
        var words = CLASSES.get(code);
        return words == null ? code : code + " " + words;
    }
}
