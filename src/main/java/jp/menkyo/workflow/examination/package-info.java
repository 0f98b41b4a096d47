/** Examination by one officer, decision by another. */
@NullMarked
package jp.menkyo.workflow.examination;

import org.jspecify.annotations.NullMarked;
