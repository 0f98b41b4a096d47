/** The treasurer's pages: fees of a case with slip and receipt, the list of receipts, the bank's files. */
@NullMarked
package jp.menkyo.desk.treasury;

import org.jspecify.annotations.NullMarked;
