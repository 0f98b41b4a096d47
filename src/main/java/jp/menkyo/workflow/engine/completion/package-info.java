/** User tasks end through the worklist and in no other way. */
@NullMarked
package jp.menkyo.workflow.engine.completion;

import org.jspecify.annotations.NullMarked;
