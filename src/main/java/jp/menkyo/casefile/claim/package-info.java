/** Which licence a case is about, and whose turn it is when several cases are about the same one. */
@NullMarked
@NamedInterface("claim")
package jp.menkyo.casefile.claim;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
