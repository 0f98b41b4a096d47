/** Signing in: attempts, lock-out, and the record of both. */
@NullMarked
package jp.menkyo.staff.signin;

import org.jspecify.annotations.NullMarked;
