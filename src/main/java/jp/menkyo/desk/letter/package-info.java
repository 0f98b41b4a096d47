/** The page of letters that wait for the post. */
@NullMarked
package jp.menkyo.desk.letter;

import org.jspecify.annotations.NullMarked;
