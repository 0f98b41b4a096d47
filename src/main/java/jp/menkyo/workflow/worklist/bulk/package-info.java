/** Taking or handing out many tasks in one call, with an answer for each. */
@NullMarked
package jp.menkyo.workflow.worklist.bulk;

import org.jspecify.annotations.NullMarked;
