/** Notices that go by post: listed, printed, and written down when they were posted. */
@NullMarked
@NamedInterface("letter")
package jp.menkyo.notification.letter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
