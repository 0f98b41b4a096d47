/**
 * Rotation: everything in the vault goes to the newest key, batch by batch, while the office works. What has moved is in the
 * rows themselves, so a rotation that was killed or stopped goes on where it was.
 */
@NullMarked
@NamedInterface("rotation")
package jp.menkyo.mynumber.rotation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
