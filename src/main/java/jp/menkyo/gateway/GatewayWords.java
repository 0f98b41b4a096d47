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

    private GatewayWords() {}

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
