/** Bars that are read without colour, and numbers as the dashboard writes them. */
@NullMarked
package jp.menkyo.desk.dashboard.chart;

import org.jspecify.annotations.NullMarked;
