/** Money that does not fit what a case owes, and payments that were taken back: an officer settles each. */
@NullMarked
package jp.menkyo.workflow.paymentmatter;

import org.jspecify.annotations.NullMarked;
