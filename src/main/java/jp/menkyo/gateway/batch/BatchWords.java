package jp.menkyo.gateway.batch;

import java.util.Arrays;
import java.util.Map;
import jp.menkyo.gateway.GatewayWords;

/** What officers read about troubles of a batch. */
public final class BatchWords {

    private static final Map<String, String> OWN = Map.of(
            "REJECTED", "相手側が照会ファイルを受け付けませんでした。原因を相手側に確かめてから、作り直して送ってください。",
            "OTHER_COUNT", "相手側が受け取った件数が、送った件数と合いません。照会ファイルを作り直して送ってください。続くときは相手側に確かめてください。",
            "INTERNAL", "処理中にエラーが起きました。自動でやり直します。続くときは情報システム管理者に知らせてください。");

    private BatchWords() {}

    public static String trouble(String code) {
        return Arrays.stream(FileFault.values())
                .filter(fault -> fault.name().equals(code))
                .map(FileFault::label)
                .findFirst()
                .orElseGet(() -> OWN.getOrDefault(code, GatewayWords.reason(code) + "。自動でやり直します。"));
    }
}
