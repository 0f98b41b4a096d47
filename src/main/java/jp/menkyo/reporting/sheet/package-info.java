/** Turns a table into PDF, XLSX or CSV by layouts from {@code reports/}. */
@NullMarked
@NamedInterface("sheet")
package jp.menkyo.reporting.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
