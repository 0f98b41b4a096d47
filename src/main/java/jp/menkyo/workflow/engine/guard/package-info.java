/** What the engine refuses to do or to keep, whoever asks: foreign expressions, and numbers that belong in the vault. */
@NullMarked
package jp.menkyo.workflow.engine.guard;

import org.jspecify.annotations.NullMarked;
