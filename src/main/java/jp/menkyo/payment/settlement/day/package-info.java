/** The settlement of one day (日次締め): counted, compared, explained where it differs, and closed for good. */
@NullMarked
@NamedInterface("settlement")
package jp.menkyo.payment.settlement.day;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
