/** Reminds of the day by which a case should be done (標準処理期間, 行政手続法第6条). */
@NullMarked
@NamedInterface("reminder")
package jp.menkyo.casefile.reminder;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
