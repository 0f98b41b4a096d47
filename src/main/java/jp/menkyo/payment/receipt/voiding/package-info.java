/** Voiding a wrong receipt: one officer asks, another agrees; the number stays used and the charge is open again. */
@NullMarked
@NamedInterface("voiding")
package jp.menkyo.payment.receipt.voiding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
