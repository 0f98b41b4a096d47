package jp.menkyo.payment.fee;

import jp.menkyo.payment.FeeCode;
import jp.menkyo.shared.Yen;

/**
 * A fee as a prefecture's ordinance sets it (地方自治法第228条第1項).
 *
 * @param source where the amount was read
 * @param unconfirmed true until an officer has compared it with the ordinance; shown as 要確認
 */
public record Fee(FeeCode code, Yen yen, String source, boolean unconfirmed) {

    public Fee {
        if (source.isBlank()) {
            throw new IllegalArgumentException("a fee needs its source");
        }
    }
}
