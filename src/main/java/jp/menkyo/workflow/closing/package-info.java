/** How cases end, alike in every procedure: closed, nothing left to pay, everybody told. */
@NullMarked
package jp.menkyo.workflow.closing;

import org.jspecify.annotations.NullMarked;
