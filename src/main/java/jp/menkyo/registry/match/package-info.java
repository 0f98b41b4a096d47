/** Finding the licence of a person who names it: exactly, doubtfully or not at all. */
@NullMarked
@NamedInterface("match")
package jp.menkyo.registry.match;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
