/** Looking at a My Number: comparing it with a paper, and showing it to an officer who may see it, never without a record. */
@NullMarked
@NamedInterface("reveal")
package jp.menkyo.mynumber.reveal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
