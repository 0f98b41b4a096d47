/** Hand-over to the mail server, one message to one person at a time. */
@NullMarked
package jp.menkyo.notification.post;

import org.jspecify.annotations.NullMarked;
