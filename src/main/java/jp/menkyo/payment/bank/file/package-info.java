/** The bank's file of paid slips: how it is written, and everything that can be wrong with it. */
@NullMarked
@NamedInterface("bank-file")
package jp.menkyo.payment.bank.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
