/** The list of work as a file to take away. */
@NullMarked
package jp.menkyo.desk.worklist;

import org.jspecify.annotations.NullMarked;
