/** What-if: judges facts of a case by the decision tables, without a process and without leaving a trace. */
@NullMarked
package jp.menkyo.workflow.assessment;

import org.jspecify.annotations.NullMarked;
