/** One line per outside system: time limits, a breaker, two tries for reading, strict reading of answers, a record of every call. */
@NullMarked
package jp.menkyo.gateway.line;

import org.jspecify.annotations.NullMarked;
