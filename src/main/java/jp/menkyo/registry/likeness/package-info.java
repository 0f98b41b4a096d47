/** Licences whose holders may be one person: how alike they are, and what an examiner decided about it. */
@NullMarked
@NamedInterface("likeness")
package jp.menkyo.registry.likeness;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
