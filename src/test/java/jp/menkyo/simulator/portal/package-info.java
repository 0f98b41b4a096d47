/** The national portal as a simulation: reads cards, lets people sign, and sends what they signed over real HTTP. */
@NullMarked
package jp.menkyo.simulator.portal;

import org.jspecify.annotations.NullMarked;
