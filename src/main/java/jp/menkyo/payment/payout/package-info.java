/** Files that order the bank to transfer refunds (総合振込). */
@NullMarked
@NamedInterface("payout")
package jp.menkyo.payment.payout;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
