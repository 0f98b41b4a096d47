package jp.menkyo.desk.payout;

import java.time.ZoneId;
import jp.menkyo.payment.payout.Payout;
import jp.menkyo.shared.WarekiDate;

/** A file of transfers as the treasurer reads it. */
record PayoutLine(String id, String madeOn, String transferOn, int transfers, String total, String madeBy) {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    static PayoutLine of(Payout payout) {
        return new PayoutLine(
                payout.id(),
                WarekiDate.display(payout.madeAt().atZone(JAPAN).toLocalDate()),
                WarekiDate.display(payout.transferOn()),
                payout.transfers(),
                payout.total().display(),
                payout.madeBy());
    }
}
