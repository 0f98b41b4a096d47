/** The payment service's settlement file of a day (精算ファイル), read strictly: it is taken whole or refused whole. */
@NullMarked
@NamedInterface("settlement")
package jp.menkyo.payment.settlement.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
