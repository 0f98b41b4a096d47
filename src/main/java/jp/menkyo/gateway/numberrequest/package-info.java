/** Requests to obtain a number from Juki-net, released by a second officer. */
@NullMarked
@NamedInterface("numberrequest")
package jp.menkyo.gateway.numberrequest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
