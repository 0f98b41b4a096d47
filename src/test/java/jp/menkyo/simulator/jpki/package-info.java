/** The public certification service as a simulation: two issuers, cards for synthetic people, lists of revoked ones. */
@NullMarked
package jp.menkyo.simulator.jpki;

import org.jspecify.annotations.NullMarked;
