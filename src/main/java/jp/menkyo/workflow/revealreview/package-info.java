/** The weekly review in which a manager looks at every reveal of a number, beside the case it was made for. */
@NullMarked
@NamedInterface("revealreview")
package jp.menkyo.workflow.revealreview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
