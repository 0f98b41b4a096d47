/** The three-way match of a day: what the book says, what the payment service's orders say, what its settlement file says. */
@NullMarked
@NamedInterface("settlement")
package jp.menkyo.payment.settlement.match;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
