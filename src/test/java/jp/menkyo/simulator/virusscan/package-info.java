/** Simulated virus scanner. */
@NullMarked
package jp.menkyo.simulator.virusscan;

import org.jspecify.annotations.NullMarked;
