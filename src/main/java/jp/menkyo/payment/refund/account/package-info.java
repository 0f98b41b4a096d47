/** The bank accounts that refunds go to: sealed, and erased when they have served. */
@NullMarked
@NamedInterface("refund")
package jp.menkyo.payment.refund.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
