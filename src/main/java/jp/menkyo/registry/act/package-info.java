/** Everything that can be done to a licence after its registration, and when it may be done. */
@NullMarked
@NamedInterface("act")
package jp.menkyo.registry.act;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
