/** Pages on which numbers are compared and shown, and from which showing them is stopped. */
@NullMarked
package jp.menkyo.desk.reveal;

import org.jspecify.annotations.NullMarked;
