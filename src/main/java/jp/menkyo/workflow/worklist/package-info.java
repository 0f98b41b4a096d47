/** User tasks as officers meet them: lists, the page of a task, claiming, and the one way to complete. */
@NullMarked
@NamedInterface("worklist")
package jp.menkyo.workflow.worklist;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
