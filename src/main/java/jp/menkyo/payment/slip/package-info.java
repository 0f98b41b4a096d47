/** Payment slips (納付書): for open charges, with a number that a bank and a counter can read back. */
@NullMarked
@NamedInterface("slip")
package jp.menkyo.payment.slip;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
