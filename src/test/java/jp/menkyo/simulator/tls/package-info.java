/** An issuer of certificates that lives as long as the program, and certificates of servers and of the office by it. */
@NullMarked
package jp.menkyo.simulator.tls;

import org.jspecify.annotations.NullMarked;
