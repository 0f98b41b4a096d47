/**
 * The vault's keys, one pair for each administrator and epoch, and what is sealed and indexed with them. They lie in the key
 * file or on a PKCS#11 token, never in the database or its backups; {@link jp.menkyo.mynumber.keys.KeyStorage} is the door
 * for other places.
 */
@NullMarked
package jp.menkyo.mynumber.keys;

import org.jspecify.annotations.NullMarked;
