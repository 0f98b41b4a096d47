/** What is due: the dated table of each prefecture's fees. */
@NullMarked
@NamedInterface("fee")
package jp.menkyo.payment.fee;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
