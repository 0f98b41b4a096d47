/** The reports of roster, cases and money; one definition each, laid out in {@code reports/}. */
@NullMarked
package jp.menkyo.reporting.roster;

import org.jspecify.annotations.NullMarked;
