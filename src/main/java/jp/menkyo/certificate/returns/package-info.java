/** Certificates that have to be handed in (返納), from the day it becomes a duty to the day they are here. */
@NullMarked
@NamedInterface("returns")
package jp.menkyo.certificate.returns;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
