package jp.menkyo.desk.treasury;

import java.time.LocalDate;
import java.util.List;
import jp.menkyo.payment.Charge;
import jp.menkyo.payment.receipt.Receipt;
import jp.menkyo.payment.slip.Slip;
import jp.menkyo.shared.WarekiDate;
import org.jspecify.annotations.Nullable;

/**
 * A charge with its newest slip and its receipt, in words.
 *
 * @param overdue has the last day for paying of the slip passed? It can still be paid with, or be made out anew
 * @param scanned was this the slip that led here?
 */
record FeeLine(
        String chargeId,
        String purpose,
        String amount,
        String state,
        boolean open,
        @Nullable String slip,
        @Nullable String dueOn,
        @Nullable String receipt,
        boolean overdue,
        boolean scanned) {

    static FeeLine of(
            Charge charge, List<Slip> slips, List<Receipt> receipts, LocalDate today, @Nullable String scanned) {
        var slip = slips.stream()
                .filter(one -> one.chargeId().equals(charge.id()))
                .reduce((earlier, later) -> later)
                .orElse(null);
        var receipt = receipts.stream()
                .filter(one -> one.chargeId().equals(charge.id()))
                .map(Receipt::number)
                .findFirst()
                .orElse(null);
        var number = slip == null ? null : slip.number().value();
        return new FeeLine(
                charge.id(),
                charge.code().label() + "手数料",
                charge.amount().display(),
                charge.standing(),
                charge.open(),
                number,
                slip == null ? null : WarekiDate.display(slip.dueOn()),
                receipt,
                slip != null && slip.dueOn().isBefore(today),
                slips.stream()
                        .anyMatch(one -> one.chargeId().equals(charge.id())
                                && one.number().value().equals(scanned)));
    }
}
