/** The treasurer's page for transfers of refunds to the bank. */
@NullMarked
package jp.menkyo.desk.payout;

import org.jspecify.annotations.NullMarked;
