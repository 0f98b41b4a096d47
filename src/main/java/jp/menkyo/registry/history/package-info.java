/** What the history of a licence says about any day, past or to come. */
@NullMarked
@NamedInterface("history")
package jp.menkyo.registry.history;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
