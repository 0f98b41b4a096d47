/**
 * Erasure that reaches the backups: a number is erased with its key, and when every key that a backup may hold it under has been
 * destroyed, no backup gives it up any more. Both are recorded for good (消去記録).
 */
@NullMarked
@NamedInterface("erasure")
package jp.menkyo.mynumber.erasure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
