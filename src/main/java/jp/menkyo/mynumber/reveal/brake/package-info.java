/** Stopping reveals: the switch that ends them for everybody, and the alarms that make somebody reach for it. */
@NullMarked
@NamedInterface("brake")
package jp.menkyo.mynumber.reveal.brake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
