/** What was received from outside is deleted when its time is over, and the deletion is written down. */
@NullMarked
package jp.menkyo.gateway.expiry;

import org.jspecify.annotations.NullMarked;
