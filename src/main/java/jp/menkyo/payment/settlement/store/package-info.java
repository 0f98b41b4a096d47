/** What is kept for the daily settlement, and what the book of fees says of a day. */
@NullMarked
@NamedInterface("settlement")
package jp.menkyo.payment.settlement.store;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
