/** The process in which the office takes a wrong link back (紐付けの解除, 職権). */
@NullMarked
package jp.menkyo.workflow.unlinking;

import org.jspecify.annotations.NullMarked;
