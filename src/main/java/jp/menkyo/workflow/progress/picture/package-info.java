/** Draws a process model as a picture that tells done, current and skipped steps apart. */
@NullMarked
package jp.menkyo.workflow.progress.picture;

import org.jspecify.annotations.NullMarked;
