/** A filled report as PDF/A, XLSX, CSV or HTML. */
@NullMarked
@NamedInterface("output")
package jp.menkyo.reporting.output;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
