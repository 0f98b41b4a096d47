/** What an officer does with a task beside completing it: keeps a draft, takes it over from a colleague. */
@NullMarked
package jp.menkyo.workflow.worklist.handover;

import org.jspecify.annotations.NullMarked;
