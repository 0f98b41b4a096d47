/** Simulated old roster system (旧名簿システム). */
@NullMarked
package jp.menkyo.simulator.legacyroster;

import org.jspecify.annotations.NullMarked;
