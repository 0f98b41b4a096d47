/** What comes in on paper for a case that is open: answers to requests for correction (補正), and withdrawals (取下げ). */
@NullMarked
package jp.menkyo.intake.paper;

import org.jspecify.annotations.NullMarked;
