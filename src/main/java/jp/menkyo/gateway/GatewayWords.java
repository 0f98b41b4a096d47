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
            "mail", "メールサーバー");
    private static final Map<String, String> OPERATIONS = Map.of(
            "FIND_RESIDENT", "本人確認情報の照会",
            "ACQUIRE_CODE", "機関別符号の取得",
            "ASK_PERMIT", "提供許可の申請",
            "PLACE_QUERY", "戸籍関係情報の照会",
            "FETCH_ANSWER", "照会への回答の取得",
            "ORDER", "納付の注文",
            "ORDER_STATUS", "納付の確認",
            "SCAN", "書類の検査");

    private GatewayWords() {}

    public static String gateway(String code) {
        return GATEWAYS.getOrDefault(code, code);
    }

    public static String operation(String code) {
        return OPERATIONS.getOrDefault(code, code);
    }

    /** Why there is no answer, or the code of an answer as it is. */
    public static String reason(String code) {
        return Failure.codes().contains(code) ? Failure.valueOf(code).label() : code;
    }

    /** Is this the code of a call without a usable answer? */
    public static boolean failure(String code) {
        return Failure.codes().contains(code);
    }
}
