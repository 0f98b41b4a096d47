/** The process of corrections (訂正, 施行令第3条) and rewritten certificates (書換交付, 第5条). */
@NullMarked
package jp.menkyo.workflow.correction;

import org.jspecify.annotations.NullMarked;
