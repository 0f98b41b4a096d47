/** The reports of roster, cases and money, and the record books; one definition each, laid out in {@code reports/}. */
@NullMarked
package jp.menkyo.reporting.roster;

import org.jspecify.annotations.NullMarked;
