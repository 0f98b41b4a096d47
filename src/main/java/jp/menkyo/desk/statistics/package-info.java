/** Page and files of the income statistics, and the catalogue of reports for programs. */
@NullMarked
package jp.menkyo.desk.statistics;

import org.jspecify.annotations.NullMarked;
