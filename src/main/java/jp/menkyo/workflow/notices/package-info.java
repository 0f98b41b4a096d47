/** Notices to applicants, put together from the case at the moment they leave. */
@NullMarked
package jp.menkyo.workflow.notices;

import org.jspecify.annotations.NullMarked;
