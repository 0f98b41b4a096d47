package jp.menkyo.simulator.people;

import java.util.List;
import jp.menkyo.shared.person.PersonName;
import jp.menkyo.shared.person.Sex;

/** Common names, combined by index. */
final class Names {

    private static final List<String> SURNAMES = List.of(
            "青木 アオキ", "石川 イシカワ", "上田 ウエダ", "遠藤 エンドウ", "大野 オオノ", "加藤 カトウ", "木村 キムラ", "小林 コバヤシ", "近藤 コンドウ", "斉藤 サイトウ",
            "清水 シミズ", "杉山 スギヤマ", "高木 タカギ", "千葉 チバ", "中島 ナカジマ", "西村 ニシムラ", "野口 ノグチ", "橋本 ハシモト", "平野 ヒラノ", "藤田 フジタ",
            "前田 マエダ", "三浦 ミウラ", "村上 ムラカミ", "森田 モリタ", "矢野 ヤノ", "横山 ヨコヤマ", "和田 ワダ");
    private static final List<String> WOMEN = List.of(
            "葵 アオイ", "彩乃 アヤノ", "恵美 エミ", "香織 カオリ", "栞 シオリ", "千尋 チヒロ", "菜摘 ナツミ", "春香 ハルカ", "真由 マユ", "美咲 ミサキ", "優奈 ユウナ");
    private static final List<String> MEN =
            List.of("一樹 カズキ", "健太 ケンタ", "翔 ショウ", "大輔 ダイスケ", "拓海 タクミ", "直人 ナオト", "悠斗 ユウト");

    private Names() {}

    static Sex sex(int index) {
        return index % 4 == 0 ? Sex.MALE : Sex.FEMALE;
    }

    static PersonName kanji(int index) {
        return new PersonName(part(surname(index), 0), part(given(index), 0));
    }

    /** The same reading in other characters. */
    static PersonName otherKanji(int index) {
        var name = kanji(index);
        return new PersonName(name.surname(), part(given(index), 1));
    }

    static PersonName kana(int index) {
        return new PersonName(part(surname(index), 1), part(given(index), 1));
    }

    private static String surname(int index) {
        return SURNAMES.get(Math.floorMod(index, SURNAMES.size()));
    }

    private static String given(int index) {
        var names = sex(index) == Sex.MALE ? MEN : WOMEN;
        return names.get(Math.floorMod(index * 5 + index / 27, names.size()));
    }

    private static String part(String pair, int n) {
        return pair.split(" ")[n];
    }
}
