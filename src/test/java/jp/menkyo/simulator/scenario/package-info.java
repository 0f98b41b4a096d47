/** Plays stories through the real interfaces: an applicant signs and sends, pays or not, thinks better of it or not. */
@NullMarked
package jp.menkyo.simulator.scenario;

import org.jspecify.annotations.NullMarked;
