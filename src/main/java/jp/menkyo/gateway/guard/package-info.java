/** What a call must pass before it is sent: kill switch, places, quota, breaker; and the rules for addresses and certificates. */
@NullMarked
package jp.menkyo.gateway.guard;

import org.jspecify.annotations.NullMarked;
