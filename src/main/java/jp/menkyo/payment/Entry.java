package jp.menkyo.payment;

import java.time.Instant;
import jp.menkyo.shared.Yen;
import org.jspecify.annotations.Nullable;

/**
 * One line of the ledger, never changed.
 *
 * @param amount what it moves; for entries that move nothing, the amount of the charge
 * @param actor officer who received or decided, or the program that did
 * @param means how money came or went; null where none did
 * @param reason reason code of a decision, or the payment service's event id
 * @param receiptNumber number of the counter receipt, for instance {@code RC7-000123}
 */
public record Entry(
        String chargeId,
        Instant at,
        Kind kind,
        Yen amount,
        String actor,
        @Nullable Means means,
        @Nullable String reason,
        @Nullable String receiptNumber) {

    /** The reason of a payment that nobody told us of: we asked the payment service. */
    public static final String RECONCILED = "RECONCILED";

    /** What happened to a charge, with the state it has from then on; null where the state stays. */
    public enum Kind {
        OPENED("手数料の決定", null),
        ORDERED("オンライン納付の依頼", null),
        ORDER_CLOSED("オンライン納付の中止", null),
        PAID_ONLINE("オンライン納付", Charge.State.PAID),
        PAID_AT_COUNTER("窓口納付", Charge.State.PAID),
        PAID_BY_SLIP("納付書による納付", Charge.State.PAID),
        /** The last part of what was due was there already, as an excess of the same case. */
        PAID_FROM_EXCESS("過誤納金からの充当", Charge.State.PAID),
        /** Part of the excess that had been used for the charge is not there any more; the rest of it is an excess again. */
        EXCESS_FREED("過誤納金からの充当の取消し", Charge.State.REVERSED),
        EXEMPTED("免除", Charge.State.EXEMPT),
        NO_FEE_DUE("手数料なし", Charge.State.EXEMPT),
        CANCELLED("取消", Charge.State.CANCELLED),
        /** The payment service or the bank took a payment back (組戻し、チャージバック). */
        REVERSED("納付の取消し", Charge.State.REVERSED),
        /** A counter receipt was voided by two officers, and the money handed back. */
        RECEIPT_VOIDED("領収の取消し", Charge.State.REVERSED),
        WRITTEN_OFF("不納欠損", Charge.State.WRITTEN_OFF),
        /** The payment service passed the money on to the office's account. */
        SETTLED_BY_PROVIDER("決済サービスからの入金", null),
        /** The payment service kept back from a settlement what it had given back to a payer. */
        WITHHELD_BY_PROVIDER("決済サービスによる差引き", null),
        EXCESS_RECEIVED("過誤納", null),
        /** An excess was taken back by the payment service or the bank. */
        EXCESS_REVERSED("過誤納の取消し", null),
        REFUND_DECIDED("還付の決定", null),
        EXCESS_REFUND_DECIDED("過誤納金の還付の決定", null),
        REFUND_PAID("還付金の支払", null),
        /** The bank could not deliver a refund; it is due again. */
        REFUND_RETURNED("還付金の不着", null),
        /** A payment was taken back before its refund went out, so there is nothing to give back. */
        REFUND_CALLED_OFF("還付の取りやめ", null),
        EXCESS_REFUND_CALLED_OFF("過誤納金の還付の取りやめ", null);

        private final String label;
        private final Charge.@Nullable State leadsTo;

        Kind(String label, Charge.@Nullable State leadsTo) {
            this.label = label;
            this.leadsTo = leadsTo;
        }

        public String label() {
            return label;
        }

        public Charge.@Nullable State leadsTo() {
            return leadsTo;
        }
    }
}
