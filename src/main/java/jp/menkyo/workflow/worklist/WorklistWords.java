package jp.menkyo.workflow.worklist;

import java.util.Locale;
import java.util.Map;
import jp.menkyo.casefile.finding.Finding;
import jp.menkyo.gateway.GatewayWords;
import jp.menkyo.workflow.casepage.words.CaseWords;
import org.springframework.stereotype.Component;

/** The marks of a line in words. */
@Component
class WorklistWords {

    private static final Map<String, String> HASTE =
            Map.of("LATE", "期限超過", "LATE_MANAGER", "3営業日以上の超過", "DUE_SOON", "期限間近");
    private static final String WAITING = "WAITING_";

    private final CaseWords words;

    WorklistWords(CaseWords words) {
        this.words = words;
    }

    String daysLeft(int officeDays) {
        return words.daysLeft(officeDays);
    }

    /** For instance 期限超過, 住基ネットの応答待ち or 住基ネット：相違あり. */
    String flag(String flag) {
        if (flag.startsWith(WAITING)) {
            return GatewayWords.gateway(flag.substring(WAITING.length()).toLowerCase(Locale.ROOT)) + "の応答待ち";
        }
        for (var source : Finding.Source.values()) {
            if (flag.startsWith(source.name() + "_")) {
                return source.label() + "："
                        + words.finding().answer(flag.substring(source.name().length() + 1));
            }
        }
        return HASTE.getOrDefault(flag, flag);
    }
}
