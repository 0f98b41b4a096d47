/** Slips that were paid at a bank: its files are taken once, each row settles its charge or is kept for an officer to clear. */
@NullMarked
@NamedInterface("bank")
package jp.menkyo.payment.bank;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
