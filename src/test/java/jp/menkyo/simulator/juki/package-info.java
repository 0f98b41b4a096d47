/** Simulated Juki-net (住基ネット). */
@NullMarked
package jp.menkyo.simulator.juki;

import org.jspecify.annotations.NullMarked;
