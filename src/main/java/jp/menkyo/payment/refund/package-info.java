/** Refunds (還付): judged, decided by a second person, paid to an account that is known only as long as it is needed. */
@NullMarked
@NamedInterface("refund")
package jp.menkyo.payment.refund;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
