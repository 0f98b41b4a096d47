/** Open cases that are late or soon will be, from the read model. */
@NullMarked
@NamedInterface("due")
package jp.menkyo.reporting.due;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
