/** What was found out about a case: answers of the registers, and the rules that were applied. */
@NullMarked
@NamedInterface("finding")
package jp.menkyo.casefile.finding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
