/** What was sent under which key, so that the same thing sent twice is one thing. */
@NullMarked
@NamedInterface("submission")
package jp.menkyo.intake.submission;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
