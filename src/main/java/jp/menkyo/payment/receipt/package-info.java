/** Receipts handed out at the counter (領収書): cash or cashless, numbered without a gap, one for each charge. */
@NullMarked
@NamedInterface("receipt")
package jp.menkyo.payment.receipt;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
