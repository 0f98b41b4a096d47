/** Pages of the daily settlement (日次締め): the calendar, and the sheet of one day with everything to be done on it. */
@NullMarked
package jp.menkyo.desk.settlement;

import org.jspecify.annotations.NullMarked;
