/** What the page of a task tells the officer before anything is chosen; the words are in {@code forms/guide.properties}. */
@NullMarked
package jp.menkyo.workflow.worklist.guide;

import org.jspecify.annotations.NullMarked;
