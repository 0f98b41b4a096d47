package jp.menkyo.payment.settlement.match;

import jp.menkyo.payment.settlement.file.SettlementLine;

/**
 * A line of a settlement file that was taken.
 *
 * @param matched is an entry of the book known to be the same?
 */
public record FiledMoney(String fileId, SettlementLine line, boolean matched) {}
