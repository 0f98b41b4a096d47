package jp.menkyo.payment.receipt.search;

import java.time.Instant;
import jp.menkyo.payment.FeeCode;
import jp.menkyo.payment.Means;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.Yen;
import org.jspecify.annotations.Nullable;

/**
 * A receipt in the list.
 *
 * @param requestedBy who wants it voided, or wanted; null when nobody does
 * @param decidedBy who agreed to void it
 */
public record ReceiptLine(
        String number,
        CaseNumber caseNumber,
        FeeCode purpose,
        Yen amount,
        Means means,
        @Nullable String reference,
        String receivedBy,
        Instant receivedAt,
        State state,
        @Nullable String requestedBy,
        @Nullable String reason,
        @Nullable String decidedBy) {

    /** Where a receipt stands. */
    public enum State {
        VALID("有効"),
        VOID_REQUESTED("取消しの承認待ち"),
        VOIDED("取消し済");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
