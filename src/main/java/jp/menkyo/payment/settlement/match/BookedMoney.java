package jp.menkyo.payment.settlement.match;

import java.time.LocalDate;
import jp.menkyo.payment.settlement.file.SettlementLine.Kind;
import jp.menkyo.shared.Yen;

/**
 * An entry of the book by which money came or went through the payment service.
 *
 * @param orderId order at the payment service
 * @param kind came, or was taken back
 */
public record BookedMoney(long entryId, String chargeId, String orderId, Kind kind, Yen amount, LocalDate businessDay) {

    /** Yen that came; negative when it was taken back. */
    public long signed() {
        return kind == Kind.PAID ? amount.amount() : -amount.amount();
    }
}
