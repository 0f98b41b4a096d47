package jp.menkyo.desk.treasury;

import java.util.List;
import jp.menkyo.payment.Charge;
import jp.menkyo.payment.receipt.Receipt;
import jp.menkyo.payment.slip.Slip;
import jp.menkyo.shared.WarekiDate;
import org.jspecify.annotations.Nullable;

/**
 * A charge with its slip and its receipt, in words.
 *
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
        boolean scanned) {

    static FeeLine of(Charge charge, List<Slip> slips, List<Receipt> receipts, @Nullable String scanned) {
        var slip = slips.stream()
                .filter(one -> one.chargeId().equals(charge.id()))
                .findFirst()
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
                number != null && number.equals(scanned));
    }
}
