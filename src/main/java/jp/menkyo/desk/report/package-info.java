/** The report catalogue for officers and programs: what there is, criteria, preview and files. */
@NullMarked
package jp.menkyo.desk.report;

import org.jspecify.annotations.NullMarked;
