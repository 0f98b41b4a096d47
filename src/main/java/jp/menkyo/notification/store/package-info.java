/** The outbox and the offices. */
@NullMarked
package jp.menkyo.notification.store;

import org.jspecify.annotations.NullMarked;
