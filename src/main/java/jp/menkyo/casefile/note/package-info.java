/** Notes of officers on a case: who may read them, and whom they call on. */
@NullMarked
@NamedInterface("note")
package jp.menkyo.casefile.note;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
