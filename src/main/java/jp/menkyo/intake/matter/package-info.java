/** What an application may ask about a licence that exists: changes, reissue, deletion, disposition, and who asks. */
@NullMarked
@NamedInterface("matter")
package jp.menkyo.intake.matter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
