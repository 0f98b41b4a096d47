/** Keys from the key file, and what is sealed and hashed with them. */
@NullMarked
package jp.menkyo.shared.sealing;

import org.jspecify.annotations.NullMarked;
