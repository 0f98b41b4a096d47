/** Everything the office holds about one person, and whether another row of the roster is the same person. */
@NullMarked
package jp.menkyo.desk.person;

import org.jspecify.annotations.NullMarked;
