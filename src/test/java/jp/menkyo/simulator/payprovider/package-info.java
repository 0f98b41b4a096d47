/** Simulated payment service: orders, a page to pay on, a payer, and messages back to the application. */
@NullMarked
package jp.menkyo.simulator.payprovider;

import org.jspecify.annotations.NullMarked;
