/** The search for everything that is wrong with a form, whoever sent it: portal, counter, post or the office itself. */
@NullMarked
package jp.menkyo.intake.check;

import org.jspecify.annotations.NullMarked;
