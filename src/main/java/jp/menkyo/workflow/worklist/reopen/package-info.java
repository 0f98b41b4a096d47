/** Requests to take up finished work again: an officer asks, a manager answers, and no process changes by it. */
@NullMarked
package jp.menkyo.workflow.worklist.reopen;

import org.jspecify.annotations.NullMarked;
