/** The page of one case under one stable address, with a tab for each thing an officer may want to know. */
@NullMarked
package jp.menkyo.desk.casetabs;

import org.jspecify.annotations.NullMarked;
