/** What is ordered at the payment service, and what it says of it when asked. */
@NullMarked
@NamedInterface("online")
package jp.menkyo.payment.online;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
