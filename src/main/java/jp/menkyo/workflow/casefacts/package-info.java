/** The facts of a case as the decision tables ask for them, and the record of the rules that fired. */
@NullMarked
package jp.menkyo.workflow.casefacts;

import org.jspecify.annotations.NullMarked;
