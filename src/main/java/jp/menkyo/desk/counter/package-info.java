/** What the reception desk prints and scans: the receipt slip, separator sheets, and the look at a scan before it is sent. */
@NullMarked
package jp.menkyo.desk.counter;

import org.jspecify.annotations.NullMarked;
