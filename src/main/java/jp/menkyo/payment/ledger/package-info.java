/** Charges and the ledger behind them: every change of a charge is one entry, and money is counted once. */
@NullMarked
package jp.menkyo.payment.ledger;

import org.jspecify.annotations.NullMarked;
