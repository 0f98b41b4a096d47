/** Finds receipts: by number, case, day and state, a page at a time. */
@NullMarked
@NamedInterface("receipt-search")
package jp.menkyo.payment.receipt.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
