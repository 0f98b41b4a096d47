package jp.menkyo.payment.callback;

import jp.menkyo.payment.excess.Discrepancy;
import org.jspecify.annotations.Nullable;

/** What we made of a message. Discrepancies are kept for an officer; some are refused to the sender as well. */
enum Outcome {
    SETTLED(null, false),
    ALREADY_SETTLED(null, false),
    /** It was reported taken back before it was reported paid: nothing of it is left. */
    ALREADY_REVERSED(null, false),
    NOTED(null, false),
    /** Nothing that was paid is left to be taken back. */
    NOTHING_TO_REVERSE(Discrepancy.Kind.NOTHING_TO_REVERSE, false),
    REVERSED(Discrepancy.Kind.REVERSED, false),
    EXCESS_REVERSED(null, false),
    PAID_TWICE(Discrepancy.Kind.PAID_TWICE, false),
    PAID_AFTER_CANCELLATION(Discrepancy.Kind.PAID_AFTER_CANCELLATION, false),
    WRONG_AMOUNT(Discrepancy.Kind.WRONG_AMOUNT, true),
    WRONG_CURRENCY(Discrepancy.Kind.WRONG_CURRENCY, true),
    WRONG_ORDER(Discrepancy.Kind.WRONG_ORDER, true);

    private final Discrepancy.@Nullable Kind discrepancy;
    private final boolean refused;

    Outcome(Discrepancy.@Nullable Kind discrepancy, boolean refused) {
        this.discrepancy = discrepancy;
        this.refused = refused;
    }

    Discrepancy.@Nullable Kind discrepancy() {
        return discrepancy;
    }

    boolean refused() {
        return refused;
    }
}
