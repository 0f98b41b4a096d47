package jp.menkyo.workflow.examination.grant;

import java.util.Map;

/** Why it is refused, for each rule that forbids: what the tables say besides is for officers (行政手続法第8条). */
final class GroundWords {

    private static final String NOTHING_CHANGED = "名簿に登録されている事項に変更がなく、訂正の必要がないため";

    private static final Map<String, String> REASONS = Map.ofEntries(
            Map.entry("ELIG-01", "既に栄養士名簿に登録されており、重ねて免許を受けることはできないため"),
            Map.entry("ELIG-03", "栄養士試験は平成4年3月31日限りで終わっており、申請書に記載の年月に合格した事実が認められないため"),
            Map.entry("ELIG-05", "修業した施設が、指定を受けた栄養士の養成施設ではないため"),
            Map.entry("ELIG-06", "指定を受けた養成施設での修業が2年に満たないため"),
            Map.entry("ELIG-07", "申請書を受け付けた日に、まだ養成施設を卒業していなかったため"),
            Map.entry("ELIG-18", "旧姓・通称名を併記する免許証の書換えの希望がなく、名簿に訂正する事項がないため"),
            Map.entry("ELIG-20", NOTHING_CHANGED),
            Map.entry("ELIG-22", NOTHING_CHANGED),
            Map.entry("ELIG-24", "免許証を破り、汚し、又は失った事実がなく、再交付の要件を満たさないため"),
            Map.entry("ELIG-27", "本人の希望による登録の抹消は、免許を受けた本人又はその代理人からの申請によるものであるため"),
            Map.entry("ELIG-30", "死亡による登録の抹消は、戸籍法により死亡を届け出る方からの申請によるものであるため"),
            Map.entry("ELIG-31", "失踪宣告による登録の抹消は、戸籍法により失踪宣告を届け出る方からの申請によるものであるため"),
            Map.entry("ELIG-36", "処分の期間の上限又は意見を述べる機会の定めに反するため"),
            Map.entry("COMP-03", "新規の免許は、住所地の都道府県知事に申請するものであるため"),
            Map.entry("COMP-06", "名簿の訂正と免許証の書換えは、免許を与えた都道府県知事に申請するものであるため"),
            Map.entry("COMP-09", "免許証の再交付と発見した免許証の返納は、免許を与えた都道府県知事に対して行うものであるため"),
            Map.entry("COMP-12", "登録の抹消は、免許を与えた都道府県知事に申請するものであるため"),
            Map.entry("COMP-15", "処分は、免許を与えた都道府県知事が行うものであるため"),
            Map.entry("COMP-18", "この手続は、名簿を備える都道府県知事に対して行うものであるため"));

    private GroundWords() {}

    /** @throws IllegalArgumentException when the rule forbids nothing */
    static String of(String rule) {
        var reason = REASONS.get(rule);
        if (reason == null) {
            throw new IllegalArgumentException("no applicant is refused by " + rule);
        }
        return reason;
    }
}
