/** What is proposed, heard, decided and served against a holder (処分, 栄養士法第5条第1項). */
@NullMarked
@NamedInterface("disposition")
package jp.menkyo.casefile.disposition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
