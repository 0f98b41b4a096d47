/** What the national portal is told: that it may forget an application, and by which name it knows a licence. */
@NullMarked
package jp.menkyo.workflow.portal;

import org.jspecify.annotations.NullMarked;
