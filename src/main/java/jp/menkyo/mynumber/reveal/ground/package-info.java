/** What a look at a number must rest on: a right, a purpose with its provision, an open case. */
@NullMarked
@NamedInterface("ground")
package jp.menkyo.mynumber.reveal.ground;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
