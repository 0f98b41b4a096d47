package jp.menkyo.shared.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameFoldTest {

    @ParameterizedTest
    @CsvSource({
        "髙橋, 高橋",
        "山﨑, 山崎",
        "渡邉, 渡辺",
        "渡邊, 渡辺",
        "渡邉\uDB40\uDD05, 渡辺",
        "𠮷田, 吉田",
        "葛\uDB40\uDD00城, 葛城",
        "辻\uDB40\uDD01, 辻",
        "齋藤, 斎藤",
        "佐々木, 佐佐木",
        "\uFA19, 神",
        "やまだ はなこ, ヤマダハナコ",
        "ﾔﾏﾀﾞ　ﾊﾅｺ, ヤマダ ハナコ",
        "シャ, シヤ",
        "オ－ノ, オーノ",
        "Nguyen Thi, ＮＧＵＹＥＮ　ＴＨＩ",
        "マイケル・ジョン, マイケルジヨン",
    })
    void findsAllSpellingsUnderOneKey(String one, String other) {
        assertThat(NameFold.key(one)).isNotEmpty().isEqualTo(NameFold.key(other));
    }

    @Test
    void keepsDifferentNamesApart() {
        assertThat(NameFold.key("高橋")).isNotEqualTo(NameFold.key("高島"));
        assertThat(NameFold.key("ハナ")).isNotEqualTo(NameFold.key("バナ"));
        assertThat(NameFold.key("シーラ")).isNotEqualTo(NameFold.key("シラ"));
    }

    @ParameterizedTest
    @CsvSource({
        "𠮷田, 吉田",
        "髙橋, 高橋",
        "葛\uDB40\uDD00城, 葛城",
        "渡邉, 渡邉",
        "山﨑, 山﨑",
        "\uE000山, 〓山",
        "Nguyễn, Nguyen",
    })
    void showsNamesInPlainCharacters(String received, String plain) {
        assertThat(NameFold.plain(received)).isEqualTo(plain);
    }
}
