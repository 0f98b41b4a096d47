/** The review of a week on the screen, in the Tasklist as well as on its own page. */
@NullMarked
package jp.menkyo.workflow.revealreview.web;

import org.jspecify.annotations.NullMarked;
