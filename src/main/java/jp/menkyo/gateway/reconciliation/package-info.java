/** Holds our record of exchanges against the network's own, month by month; what does not agree is for a person to explain. */
@NullMarked
@NamedInterface("reconciliation")
package jp.menkyo.gateway.reconciliation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
