package jp.menkyo.payment.settlement;

import java.time.LocalDate;
import jp.menkyo.gateway.PaymentSettlements;
import jp.menkyo.payment.settlement.file.FileRefused;
import jp.menkyo.payment.settlement.store.TakenFile;
import org.springframework.stereotype.Component;

/** Gets a day's settlement from the payment service. The service is asked outside of any transaction: it may be slow. */
@Component
public class SettlementFetch {

    private final PaymentSettlements service;
    private final Settlement settlement;

    SettlementFetch(PaymentSettlements service, Settlement settlement) {
        this.service = service;
        this.settlement = settlement;
    }

    /** What came of it. */
    public enum Outcome {
        TAKEN("精算ファイルを取り込み、照合しました。"),
        SAME("前に取り込んだものと同じ精算ファイルです。重ねて取り込んではいません。注文の記録と照合し直しました。"),
        NOT_READY("決済サービスはまだこの日の精算ファイルを作っていません。時間をおいて取得してください。");

        private final String sentence;

        Outcome(String sentence) {
            this.sentence = sentence;
        }

        public String sentence() {
            return sentence;
        }
    }

    /**
     * Fetches and takes the file, and notes the orders of the day.
     *
     * @throws jp.menkyo.gateway.GatewayUnavailable when the service does not answer now
     * @throws FileRefused when the file is no good
     */
    public Outcome fetch(LocalDate day, String askedBy) {
        var settled = service.of(day);
        var file = settled.file();
        if (file == null) {
            return Outcome.NOT_READY;
        }
        boolean taken = settlement.take(day, file, TakenFile.Source.FETCHED, askedBy);
        settlement.note(day, settled.orders(), askedBy);
        return taken ? Outcome.TAKEN : Outcome.SAME;
    }
}
