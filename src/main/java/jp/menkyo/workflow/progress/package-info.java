/** How far a case has come in its processes, and what the decision tables said on the way, from the engine's history. */
@NullMarked
@NamedInterface("progress")
package jp.menkyo.workflow.progress;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
