/** Starts the process of a case and brings it what arrives from outside: the withdrawal, the turn on a licence. */
@NullMarked
package jp.menkyo.workflow.start;

import org.jspecify.annotations.NullMarked;
