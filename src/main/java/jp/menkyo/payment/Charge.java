package jp.menkyo.payment;

import java.time.Instant;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.Yen;
import org.jspecify.annotations.Nullable;

/**
 * What a case owes. A charge is born open, may be ordered at the payment service, and ends once: paid, exempt, cancelled or
 * written off. Its amount never changes. When a payment is taken back, the charge is reversed and another one, which
 * supersedes it, is open in its place. Money that fits no charge is an excess (過誤納) of the case.
 *
 * @param orderId order at the payment service, once placed
 * @param paymentPage address where the applicant pays it
 * @param supersedes the reversed charge in whose place it is
 */
public record Charge(
        String id,
        CaseNumber caseNumber,
        FeeCode code,
        Yen amount,
        State state,
        @Nullable String orderId,
        @Nullable String paymentPage,
        @Nullable String supersedes,
        Instant openedAt,
        Instant changedAt) {

    /** Where a charge stands. */
    public enum State {
        OPEN("未納"),
        PAID("納付済"),
        EXEMPT("免除"),
        CANCELLED("取消"),
        REVERSED("納付取消"),
        WRITTEN_OFF("不納欠損");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** Where it stands, in words; where nothing was to be paid, nobody was exempted (条例第4条). */
    public String standing() {
        return state == State.EXEMPT && amount.isZero() ? Entry.Kind.NO_FEE_DUE.label() : state.label();
    }

    public boolean open() {
        return state == State.OPEN;
    }

    /** Paid, or nothing had to be paid. */
    public boolean settled() {
        return state == State.PAID || state == State.EXEMPT;
    }
}
