package jp.menkyo.gateway;

import java.util.Map;
import jp.menkyo.gateway.guard.Failure;

/** What officers call gateways, operations and reasons; a new code shows as itself until it is listed. */
public final class GatewayWords {

    private static final Map<String, String> GATEWAYS = Map.of(
            "juki", "住基ネット",
            "infonet", "情報提供ネットワークシステム",
            "payprovider", "決済サービス",
            "virusscan", "ウイルス検査",
            "portal", "申請サイト",
            "mail", "メールサーバー");
    private static final Map<String, String> OPERATIONS = Map.ofEntries(
            Map.entry("FIND_RESIDENT", "本人確認情報の照会"),
            Map.entry("ACQUIRE_CODE", "機関別符号の取得"),
            Map.entry("ASK_PERMIT", "提供許可の申請"),
            Map.entry("PLACE_QUERY", "戸籍関係情報の照会"),
            Map.entry("FETCH_ANSWER", "照会への回答の取得"),
            Map.entry("LIST_EXCHANGES", "情報提供等記録の取得"),
            Map.entry("ORDER", "納付の注文"),
            Map.entry("ORDER_STATUS", "納付の確認"),
            Map.entry("SETTLEMENT", "精算ファイルの取得"),
            Map.entry("SCAN", "書類の検査"),
            Map.entry("CONFIRM_RECEIPT", "受領の通知（写しの削除）"),
            Map.entry("SEARCH_BY_ITEMS", "4情報による検索"),
            Map.entry("SEARCH_BY_CODE", "住民票コードによる検索"),
            Map.entry("CONFIRM_CANDIDATE", "検索した人の確認"),
            Map.entry("OBTAIN_NUMBER", "個人番号の取得"),
            Map.entry("SEND_FILE", "一括照会ファイルの送信"),
            Map.entry("ASK_FILE", "一括照会の進み具合の確認"),
            Map.entry("FETCH_FILE", "一括照会の回答ファイルの取得"));

    /** What another side calls a failure of its own. */
    private static final Map<String, String> OTHERS =
            Map.of("SYSTEM_ERROR", "相手側で系統エラーが起きています", "CODE_PENDING", "照会に使う符号がまだできていません（でき次第、自動で進みます）");

    private static final Map<String, String> ARTICLES = Map.of(
            "JUKI-30-9", "住民基本台帳法第30条の9（別表第一 57の22）",
            "MYNA-19-8", "番号法第19条第8号",
            "MYNA-23", "番号法第23条",
            "LAA-231-2-2", "地方自治法第231条の2の2",
            "APPI-66", "個人情報保護法第66条",
            "PIA-37-3-3", "全項目評価書37号 Ⅲ3");

    private GatewayWords() {}

    /** The provision that lets us ask, as people cite it; a code that somebody has configured shows as itself. */
    public static String article(String code) {
        return ARTICLES.getOrDefault(code, code);
    }

    /** What a call gave: why nothing, or that there was an answer; what it says belongs to the case alone. */
    public static String outcome(String code) {
        return failure(code) || OTHERS.containsKey(code) ? reason(code) : "応答あり";
    }

    public static String gateway(String code) {
        return GATEWAYS.getOrDefault(code, code);
    }

    public static String operation(String code) {
        return OPERATIONS.getOrDefault(code, code);
    }

    /** Why there is no answer, or the code of an answer as it is. */
    public static String reason(String code) {
        return Failure.codes().contains(code) ? Failure.valueOf(code).label() : OTHERS.getOrDefault(code, code);
    }

    /** Is this the code of a call without a usable answer? */
    public static boolean failure(String code) {
        return Failure.codes().contains(code);
    }
}
