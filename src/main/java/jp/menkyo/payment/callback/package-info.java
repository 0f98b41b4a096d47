/** The door the payment service knocks at: signed messages, each counted once, refused when they fit no charge. */
@NullMarked
package jp.menkyo.payment.callback;

import org.jspecify.annotations.NullMarked;
