/** Takes the payment service's settlement files and finds the entries of the book that they settle (日次の突合). */
@NullMarked
@NamedInterface("settlement")
package jp.menkyo.payment.settlement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
