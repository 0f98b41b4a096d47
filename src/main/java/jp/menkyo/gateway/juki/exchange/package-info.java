/** Files on their way: sent to Juki-net, asked for, fetched, and what it says about them. */
@NullMarked
package jp.menkyo.gateway.juki.exchange;

import org.jspecify.annotations.NullMarked;
