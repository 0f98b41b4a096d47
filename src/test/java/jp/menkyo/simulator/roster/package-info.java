/** Licences from before the system: entered in the roster without a case anybody filed. */
@NullMarked
package jp.menkyo.simulator.roster;

import org.jspecify.annotations.NullMarked;
