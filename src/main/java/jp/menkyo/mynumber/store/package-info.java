/** Rows of the vault: ciphertext, keyed indexes and tokens through a pool and transactions of the vault's own. */
@NullMarked
package jp.menkyo.mynumber.store;

import org.jspecify.annotations.NullMarked;
