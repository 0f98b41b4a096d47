/** Pages for Juki-net: the terminal search, the release of numbers, and the inquiries by file. */
@NullMarked
package jp.menkyo.desk.juki;

import org.jspecify.annotations.NullMarked;
