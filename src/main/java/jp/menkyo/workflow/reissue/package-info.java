/** The process of reissues (再交付, 施行令第6条). */
@NullMarked
package jp.menkyo.workflow.reissue;

import org.jspecify.annotations.NullMarked;
