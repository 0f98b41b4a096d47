/** Residents who do not exist: always the same person under the same index, with a number made up in memory. */
@NullMarked
package jp.menkyo.simulator.people;

import org.jspecify.annotations.NullMarked;
