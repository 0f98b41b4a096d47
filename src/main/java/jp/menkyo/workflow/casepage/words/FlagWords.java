package jp.menkyo.workflow.casepage.words;

import java.util.Map;

/** The flags of the decision tables in words; a new one shows as itself until it is listed. */
final class FlagWords {

    private static final Map<String, String> FLAGS = Map.ofEntries(
            Map.entry("LATE", "法定の期限に遅れた"),
            Map.entry("LAPSED_SENTENCE", "刑は消滅している"),
            Map.entry("PREVIOUS_REVOCATION", "取消処分を受けたことがある"),
            Map.entry("DOCUMENT_EXPIRED", "期限の切れた書類がある"),
            Map.entry("NUMBER_ON_DOCUMENT", "番号の写った書類がある"),
            Map.entry("EXAM_AFTER_END", "試験の終了後の合格年月"),
            Map.entry("HEARING_MISSING", "弁明・聴聞の記録がない"),
            Map.entry("SUSPENSION_TOO_LONG", "停止が1年を超える"),
            Map.entry("EXEMPTION_PENDING", "減免の決定を待っている"),
            Map.entry("RECORDED_ALIVE", "住基ネットで生存と記録されている"),
            Map.entry("CHANGE_UNKNOWN", "変更の内容が分からない"),
            Map.entry("DISPOSITION_UNKNOWN", "処分の内容が決まっていない"),
            Map.entry("PERIOD_UNKNOWN", "停止の期間が決まっていない"),
            Map.entry("RECORDED_DEAD", "住基ネットで死亡と記録されている"),
            Map.entry("ALIAS_NOT_AVAILABLE", "通称名を併記できない"),
            Map.entry("QUALIFICATION_UNKNOWN", "資格の取得年月が分からない"));

    private FlagWords() {}

    static String of(String flag) {
        return FLAGS.getOrDefault(flag, flag);
    }
}
