package jp.menkyo.desk.exchange;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.menkyo.gateway.FamilyData;

/** Codes of exchanges in the words that officers read; a code nobody has listed shows as itself. */
final class ExchangeWords {

    private static final Map<String, String> CODES = Map.of(
            "GOVERNOR", "都道府県知事",
            "MINISTER_OF_JUSTICE", "法務大臣",
            "LICENCE_GRANT", "免許の付与",
            "ROSTER_CORRECTION", "名簿の訂正",
            "CERTIFICATE_REISSUE", "免許証の再交付",
            "ROSTER_DELETION", "登録の抹消",
            "ROSTER_LINKAGE", "初期設定（紐付け）",
            "ONE_CURRENT", "戸籍を確認",
            "INCONCLUSIVE", "確定できない",
            "NOT_FOUND", "該当なし");
    private static final Map<String, String> DATA =
            Stream.of(FamilyData.values()).collect(Collectors.toMap(FamilyData::name, FamilyData::label));

    private ExchangeWords() {}

    static String of(String code) {
        return CODES.getOrDefault(code, DATA.getOrDefault(code, code));
    }

    static String data(Set<FamilyData> data) {
        return data.stream().sorted().map(FamilyData::label).collect(Collectors.joining("、"));
    }

    /** A line of codes, some of them lists. */
    static String line(String codes) {
        return Stream.of(codes.split(" "))
                .map(word -> Stream.of(word.split(",")).map(ExchangeWords::of).collect(Collectors.joining("、")))
                .collect(Collectors.joining("　"));
    }
}
