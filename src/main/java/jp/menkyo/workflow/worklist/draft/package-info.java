/** What officers typed into tasks and have not sent: sealed, for their own eyes, gone with the task. */
@NullMarked
package jp.menkyo.workflow.worklist.draft;

import org.jspecify.annotations.NullMarked;
