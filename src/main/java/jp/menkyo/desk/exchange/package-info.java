/** Pages for whoever watches over the exchange of information: records, monthly reconciliation, alarms. */
@NullMarked
package jp.menkyo.desk.exchange;

import org.jspecify.annotations.NullMarked;
