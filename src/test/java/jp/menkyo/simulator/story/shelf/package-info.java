/** The stories, one class a procedure; together they reach every end of every process. */
@NullMarked
package jp.menkyo.simulator.story.shelf;

import org.jspecify.annotations.NullMarked;
