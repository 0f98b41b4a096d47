/** The portal's own copies of what it sent, until it has said that they are deleted (連携後の削除). */
@NullMarked
@NamedInterface("copy")
package jp.menkyo.intake.copy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
