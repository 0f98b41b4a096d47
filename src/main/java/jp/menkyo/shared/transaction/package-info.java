/** Whose data a transaction touches, and work that is done again when another transaction was faster. */
@NullMarked
package jp.menkyo.shared.transaction;

import org.jspecify.annotations.NullMarked;
