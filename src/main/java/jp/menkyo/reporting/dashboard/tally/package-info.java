/** Counting without a database: percentiles of many equal values, and cells too small to be shown. */
@NullMarked
package jp.menkyo.reporting.dashboard.tally;

import org.jspecify.annotations.NullMarked;
