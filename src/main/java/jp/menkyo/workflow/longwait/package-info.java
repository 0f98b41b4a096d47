/** Waits for outside systems that take too long: found, flagged and reported to the officer responsible for the systems. */
@NullMarked
package jp.menkyo.workflow.longwait;

import org.jspecify.annotations.NullMarked;
