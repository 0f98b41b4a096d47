/** Runs of processes that have ended, with their path and times, from the read model. */
@NullMarked
@NamedInterface("past")
package jp.menkyo.reporting.past;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
