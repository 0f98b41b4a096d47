/** What makes a reveal worth a closer look. */
@NullMarked
package jp.menkyo.workflow.revealreview.oddity;

import org.jspecify.annotations.NullMarked;
