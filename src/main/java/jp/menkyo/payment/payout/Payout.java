package jp.menkyo.payment.payout;

import java.time.Instant;
import java.time.LocalDate;
import jp.menkyo.shared.Yen;

/**
 * A file of transfers that was made.
 *
 * @param transferOn day on which the bank is to transfer (取組日)
 */
public record Payout(String id, String madeBy, Instant madeAt, LocalDate transferOn, int transfers, Yen total) {}
