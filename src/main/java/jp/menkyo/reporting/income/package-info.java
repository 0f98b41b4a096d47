/** Income by fees: any period, by payment class, fee, procedure, channel, day, month or fiscal year (収入の統計). */
@NullMarked
@NamedInterface("income")
package jp.menkyo.reporting.income;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
