package jp.menkyo.payment.settlement.match;

/** An entry of the book and the line of a settlement file that is the same money. */
public record Pair(BookedMoney booked, FiledMoney filed) {}
