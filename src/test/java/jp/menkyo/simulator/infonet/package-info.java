/** Simulated information network (情報提供ネットワークシステム) with the family register behind it. */
@NullMarked
package jp.menkyo.simulator.infonet;

import org.jspecify.annotations.NullMarked;
