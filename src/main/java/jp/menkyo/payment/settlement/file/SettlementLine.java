package jp.menkyo.payment.settlement.file;

import java.time.Instant;
import jp.menkyo.shared.Yen;

/**
 * One payment that is passed on, or one that was given back and is kept back.
 *
 * @param number its place in the file, from 1
 * @param orderId order at the payment service
 * @param at when the payer paid or got the money back
 */
public record SettlementLine(int number, String orderId, Kind kind, Method method, Yen amount, Instant at) {

    /** Which way the money went. */
    public enum Kind {
        PAID,
        REVERSED
    }

    /** How the payer paid. */
    public enum Method {
        CARD,
        PAY_EASY,
        CONVENIENCE_STORE
    }

    /** What it adds to the settlement, in yen; negative when it is kept back. */
    public long signed() {
        return kind == Kind.PAID ? amount.amount() : -amount.amount();
    }
}
