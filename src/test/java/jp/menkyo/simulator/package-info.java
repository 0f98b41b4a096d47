/** The laboratory: every outside system as a server of our own, with residents who do not exist and faults to switch on. */
@NullMarked
package jp.menkyo.simulator;

import org.jspecify.annotations.NullMarked;
