package jp.menkyo.gateway.juki;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

    @ParameterizedTest
    @CsvSource({
        "髙橋　美穂, 高橋 美穂",
        "山﨑　結衣, 山崎　結衣",
        "𠮷田　花子, 吉田　花子",
        "渡邉　陽子, 渡辺　陽子",
        "渡邊　陽子, 渡邉　陽子",
        "葛\uDB40\uDD00西　理沙, 葛西　理沙",
        "辻\uDB40\uDD01　由佳, 辻\uDB40\uDD00　由佳",
        "神\uFE00田　実, 神田　実",
        "Nguyen　Thi Hoa, ＮＧＵＹＥＮ　ＴＨＩ　ＨＯＡ",
        "MARTIN　JEAN-PAUL, MARTIN　JEAN PAUL"
    })
    void takesSpellingsOfOneNameForTheSame(String declared, String held) {
        assertThat(Folding.name(declared)).isEqualTo(Folding.name(held));
    }

    @ParameterizedTest
    @CsvSource({"佐藤　愛, 佐籐　愛", "東　今日子, 東雲　今日子", "大野　葵, 太野　葵", "伊藤　咲良, 伊東　咲良"})
    void keepsDifferentNamesApart(String declared, String held) {
        assertThat(Folding.name(declared)).isNotEqualTo(Folding.name(held));
    }

    @ParameterizedTest
    @CsvSource({
        "新宿区西新宿2-8-1, 東京都新宿区西新宿二丁目8番1号",
        "新宿区西新宿２－８－１, 新宿区西新宿2丁目8番地の1",
        "新宿区西新宿2ー8ー1, 東京都　新宿区西新宿２丁目８番１号",
        "千代田区霞ヶ関1-3-1, 東京都千代田区霞ケ関一丁目3番1号",
        "三鷹市下連雀10-22-30, 東京都三鷹市下連雀十丁目二十二番三十号",
        "練馬区旭丘1-2-3-405, 練馬区旭丘１丁目２番３－４０５号室"
    })
    void takesSpellingsOfOneAddressForTheSame(String declared, String held) {
        assertThat(Folding.address(declared, "東京都")).isEqualTo(Folding.address(held, "東京都"));
    }

    @ParameterizedTest
    @CsvSource({
        "新宿区西新宿2-8-1, 新宿区西新宿2-8-11",
        "新宿区西新宿2-8-1, 新宿区西新宿28-1",
        "新宿区西新宿2-8-1, 新宿区北新宿2-8-1",
        "練馬区旭丘1-2-3, 練馬区旭丘1-2-3-405"
    })
    void keepsDifferentAddressesApart(String declared, String held) {
        assertThat(Folding.address(declared, "東京都")).isNotEqualTo(Folding.address(held, "東京都"));
    }
}
