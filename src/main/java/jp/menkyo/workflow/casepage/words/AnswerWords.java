package jp.menkyo.workflow.casepage.words;

import java.util.Map;
import jp.menkyo.casefile.finding.Finding;
import org.jspecify.annotations.Nullable;

/** The classes of answers from the registers, and what an officer does with each. None of them decides anything by itself. */
final class AnswerWords {

    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("MATCH", "一致"),
            Map.entry("MINOR", "一致（軽微な修正）"),
            Map.entry("DIFFERS", "相違あり"),
            Map.entry("NOT_FOUND", "該当なし"),
            Map.entry("DEAD", "死亡"),
            Map.entry("REMOVED", "転出又は職権消除"),
            Map.entry("SEVERAL", "複数候補"),
            Map.entry("OUT_OF_SCOPE", "対象外"),
            Map.entry("ONE_CURRENT", "現在の戸籍を確認"),
            Map.entry("INCONCLUSIVE", "確定できない"),
            Map.entry("CONFIRMED", "確認できた"),
            Map.entry("CONTRADICTED", "戸籍の記載と異なる"),
            Map.entry("NOT_SHOWN", "戸籍に記載がない"),
            Map.entry("NOT_PERMITTED", "照会が許可されなかった（責任者に通知済み）"));

    private static final Map<String, String> JUKI_ADVICE = Map.of(
            "MINOR", "文字の同定など軽微な修正だけです。名簿の訂正は要りません。",
            "DIFFERS", "申請と異なる項目があります。異動の内容と書類で、申請の誤りか届出前の異動かを確かめてください。",
            "DEAD", "死亡と記録されています。同じ人かどうかと死亡の事実を確かめてから判断してください。",
            "REMOVED", "住民票が消除されています。国外への転出や職権消除が考えられるので、本人に現在の住所を確かめ、書類を求めてください。",
            "NOT_FOUND", "住基ネットに該当する人がいません。番号や申請の内容を確かめ、住民票の写しなどの書類を求めてください。",
            "SEVERAL", "複数の人が該当します。住基ネット検索で本人を特定するか、書類を求めてください。",
            "OUT_OF_SCOPE", "国外に住む人や古い記録の人で、住基ネットの対象外です。住民票の写しに代わる書類を求めてください。");

    private AnswerWords() {}

    /** Null for what is no class of answer. */
    static @Nullable String find(String result) {
        return LABELS.get(result);
    }

    static String label(String result) {
        return LABELS.getOrDefault(result, result);
    }

    static @Nullable String advice(Finding.Source source, String result) {
        return source == Finding.Source.JUKI ? JUKI_ADVICE.get(result) : null;
    }
}
