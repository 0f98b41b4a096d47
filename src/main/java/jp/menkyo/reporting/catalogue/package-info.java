/** The catalogue: what each report asks for, reads and shows, and the rows it reads from its view. */
@NullMarked
@NamedInterface("catalogue")
package jp.menkyo.reporting.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
