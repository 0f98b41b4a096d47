/** What one officer proposed and another decided. */
@NullMarked
@NamedInterface("ruling")
package jp.menkyo.casefile.ruling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
