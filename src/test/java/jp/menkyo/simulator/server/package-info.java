/** One HTTP server per simulated system, on the loopback interface, without a journal. */
@NullMarked
package jp.menkyo.simulator.server;

import org.jspecify.annotations.NullMarked;
