/** Lets a case take its next step now instead of in a while. */
@NullMarked
@NamedInterface("retry")
package jp.menkyo.workflow.retry;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
