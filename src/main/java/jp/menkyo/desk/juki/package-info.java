/** Pages for Juki-net: the terminal search and the release of numbers. */
@NullMarked
package jp.menkyo.desk.juki;

import org.jspecify.annotations.NullMarked;
