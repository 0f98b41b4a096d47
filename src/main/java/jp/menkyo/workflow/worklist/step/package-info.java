/** What a process says of a user task of its own: role, outcomes, needed input, effect. */
@NullMarked
@NamedInterface("step")
package jp.menkyo.workflow.worklist.step;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
