package jp.menkyo.bench;

import java.util.ArrayList;
import java.util.List;
import jp.menkyo.shared.person.NameFold;

/**
 * Names by how common they are: a list of as many places as anybody asks for, in which a name stands as often as its part of
 * the people. The first surname is borne by 60,000 of 1.2 million; every tenth or so of some is spelled in another shape.
 */
final class CommonNames {

    /** Surname, kana and how many of a thousand people bear it; half the people have rarer names. */
    private static final List<String> SURNAMES = List.of(
            "佐藤 サトウ 50",
            "鈴木 スズキ 42",
            "高橋 タカハシ 30",
            "髙橋 タカハシ 4",
            "田中 タナカ 30",
            "伊藤 イトウ 26",
            "渡辺 ワタナベ 22",
            "渡邊 ワタナベ 4",
            "渡邉 ワタナベ 4",
            "山本 ヤマモト 24",
            "中村 ナカムラ 23",
            "小林 コバヤシ 22",
            "加藤 カトウ 20",
            "吉田 ヨシダ 18",
            "𠮷田 ヨシダ 2",
            "山田 ヤマダ 18",
            "佐々木 ササキ 14",
            "山口 ヤマグチ 14",
            "松本 マツモト 14",
            "井上 イノウエ 13",
            "木村 キムラ 12",
            "斎藤 サイトウ 8",
            "齋藤 サイトウ 3",
            "斉藤 サイトウ 4",
            "林 ハヤシ 12",
            "清水 シミズ 12",
            "山崎 ヤマザキ 8",
            "山﨑 ヤマザキ 2",
            "浜田 ハマダ 4",
            "濱田 ハマダ 1",
            "桜井 サクライ 4",
            "櫻井 サクライ 1");

    private static final List<String> BEGINNINGS = List.of(
            "青 アオ", "石 イシ", "上 ウエ", "大 オオ", "岡 オカ", "金 カネ", "川 カワ", "北 キタ", "黒 クロ", "坂 サカ", "沢 サワ", "島 シマ", "白 シラ",
            "杉 スギ", "関 セキ", "高 タカ", "竹 タケ", "谷 タニ", "土 ツチ", "堤 ツツミ", "寺 テラ", "徳 トク", "長 ナガ", "西 ニシ", "野 ノ", "萩 ハギ",
            "原 ハラ", "平 ヒラ", "広 ヒロ", "福 フク", "藤 フジ", "古 フル", "細 ホソ", "前 マエ", "水 ミズ", "宮 ミヤ", "村 ムラ", "森 モリ", "柳 ヤナギ",
            "若 ワカ");
    private static final List<String> ENDINGS = List.of(
            "井 イ", "池 イケ", "江 エ", "岡 オカ", "川 カワ", "木 キ", "口 グチ", "倉 クラ", "越 コシ", "崎 サキ", "沢 サワ", "下 シタ", "島 シマ", "城 シロ",
            "田 タ", "谷 タニ", "塚 ヅカ", "津 ツ", "中 ナカ", "永 ナガ", "根 ネ", "野 ノ", "場 バ", "畑 ハタ", "原 ハラ", "部 ベ", "間 マ", "丸 マル",
            "見 ミ", "宮 ミヤ", "村 ムラ", "本 モト", "森 モリ", "谷 ヤ", "屋 ヤ", "山 ヤマ", "吉 ヨシ", "脇 ワキ", "林 バヤシ", "辺 ベ");
    private static final List<String> GIVEN_BEGINNINGS = List.of(
            "愛 アイ", "明 アキ", "麻 アサ", "彩 アヤ", "恵 エ", "奈緒 ナオ", "和 カズ", "香 カ", "京 キョウ", "久 ヒサ", "早 サ", "幸 サチ", "静 シズ",
            "信 ノブ", "千 チ", "知 トモ", "直 ナオ", "夏 ナツ", "典 ノリ", "春 ハル", "秀 ヒデ", "弘 ヒロ", "文 フミ", "真 マ", "正 マサ", "美 ミ", "光 ミツ",
            "睦 ムツ", "桃 モモ", "安 ヤス", "結 ユ", "由 ユ", "友 ユウ", "洋 ヨウ", "義 ヨシ", "里 リ", "律 リツ", "玲 レイ", "若 ワカ", "花 ハナ");
    private static final List<String> GIVEN_ENDINGS =
            List.of("子 コ", "美 ミ", "恵 エ", "香 カ", "奈 ナ", "代 ヨ", "江 エ", "菜 ナ", "乃 ノ", "穂 ホ", "花 カ", "世 ヨ", "里 リ", "音 ネ");

    private CommonNames() {}

    /** A name with its kana, and both as the roster's search keys hold them. */
    record Common(String text, String kana, String key, String kanaKey) {

        static Common of(String text, String kana) {
            return new Common(text, kana, NameFold.key(text), NameFold.key(kana));
        }
    }

    /** Surnames for {@code places} people: the common ones first, then the rare ones in turn. */
    static List<Common> surnames(int places) {
        var names = new ArrayList<Common>(places);
        for (var line : SURNAMES) {
            var parts = line.split(" ");
            int often = Integer.parseInt(parts[2]) * places / 1000;
            var name = Common.of(parts[0], parts[1]);
            for (int n = 0; n < often; n++) {
                names.add(name);
            }
        }
        var rare = pairs(BEGINNINGS, ENDINGS);
        for (int n = 0; names.size() < places; n++) {
            names.add(rare.get(n % rare.size()));
        }
        return names;
    }

    static List<Common> givenNames() {
        return pairs(GIVEN_BEGINNINGS, GIVEN_ENDINGS);
    }

    private static List<Common> pairs(List<String> beginnings, List<String> endings) {
        var names = new ArrayList<Common>();
        for (var beginning : beginnings) {
            for (var ending : endings) {
                var one = beginning.split(" ");
                var other = ending.split(" ");
                names.add(Common.of(one[0] + other[0], one[1] + other[1]));
            }
        }
        return names;
    }
}
