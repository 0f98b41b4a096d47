/** The process of corrections that the office makes of its own accord (職権訂正): clerical errors in the roster. */
@NullMarked
package jp.menkyo.workflow.officialcorrection;

import org.jspecify.annotations.NullMarked;
