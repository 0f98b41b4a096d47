package jp.menkyo.payment.excess;

import java.time.Instant;
import jp.menkyo.shared.Yen;

/**
 * Money that does not fit a charge; an officer decides what becomes of it (過誤納).
 *
 * @param amount what was paid, in units of {@code currency}
 */
public record Discrepancy(
        String chargeId, String eventId, Kind kind, Yen expected, long amount, String currency, Instant foundAt) {

    /** What does not fit. */
    public enum Kind {
        WRONG_AMOUNT("納付額が納付すべき額と異なります"),
        WRONG_CURRENCY("通貨が円ではありません"),
        WRONG_ORDER("別の納付依頼に対する納付です"),
        PAID_TWICE("納付済み又は免除の手数料に重ねて納付されました"),
        PAID_AFTER_CANCELLATION("取り消した手数料に納付されました"),
        REVERSED("納付が取り消されました"),
        NOTHING_TO_REVERSE("記録のない納付の取消しが通知されました");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
