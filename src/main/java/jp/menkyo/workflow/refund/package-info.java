/** Gives money back (還付): proposed, decided by another officer, paid to the account that the payee names. */
@NullMarked
package jp.menkyo.workflow.refund;

import org.jspecify.annotations.NullMarked;
