/** Temporary rights to the numbers: asked for by one person, approved by another, over by themselves (一時的な権限付与). */
@NullMarked
@NamedInterface("grant")
package jp.menkyo.mynumber.reveal.grant;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
