/** Tells the read model which runs went on, in the engine's own transactions. */
@NullMarked
package jp.menkyo.workflow.history;

import org.jspecify.annotations.NullMarked;
