/** Asks the applicant for corrections (補正) while the clock stands still. */
@NullMarked
package jp.menkyo.workflow.amendment;

import org.jspecify.annotations.NullMarked;
