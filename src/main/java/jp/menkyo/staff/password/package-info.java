/** Passwords of officers: which are good enough, and how they are kept. */
@NullMarked
package jp.menkyo.staff.password;

import org.jspecify.annotations.NullMarked;
