package jp.menkyo.payment;

import java.time.Instant;
import jp.menkyo.shared.Yen;
import org.jspecify.annotations.Nullable;

/**
 * One line of the ledger, never changed.
 *
 * @param actor officer who received or decided, or the program that did
 * @param reason reason code of an exemption, or the payment service's event id
 * @param receiptNumber number of the counter receipt, for instance {@code RC7-000123}
 */
public record Entry(
        String chargeId,
        Instant at,
        Kind kind,
        Yen amount,
        String actor,
        @Nullable String reason,
        @Nullable String receiptNumber) {

    /** What happened to a charge, with the state it has from then on; null where the state stays. */
    public enum Kind {
        OPENED("手数料の決定", null),
        ORDERED("オンライン納付の依頼", null),
        ORDER_CLOSED("オンライン納付の中止", null),
        PAID_ONLINE("オンライン納付", Charge.State.PAID),
        PAID_AT_COUNTER("窓口納付", Charge.State.PAID),
        EXEMPTED("免除", Charge.State.EXEMPT),
        NO_FEE_DUE("手数料なし", Charge.State.EXEMPT),
        CANCELLED("取消", Charge.State.CANCELLED);

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
