/** Finds the licence a case is about, by itself or with an officer, and waits for its turn on it. */
@NullMarked
package jp.menkyo.workflow.rostermatch;

import org.jspecify.annotations.NullMarked;
