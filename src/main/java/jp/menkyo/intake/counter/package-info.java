/** Applications on paper: typed in by the reception desk after the proofs of number and identity were seen. */
@NullMarked
package jp.menkyo.intake.counter;

import org.jspecify.annotations.NullMarked;
