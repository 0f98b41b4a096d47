/** Large exports: rows are read and sealed piece by piece in the background, and written as a file when they are fetched. */
@NullMarked
@NamedInterface("export")
package jp.menkyo.reporting.export;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
