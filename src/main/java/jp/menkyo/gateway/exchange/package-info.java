/** Our record of inquiries over the information network (情報提供等記録): kept seven years, raw answers for a set time. */
@NullMarked
@NamedInterface("exchange")
package jp.menkyo.gateway.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
