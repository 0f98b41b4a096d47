/** What is asked: the facts of a case as codes, checked, and under the names that the decision tables use. */
@NullMarked
package jp.menkyo.workflow.assessment.question;

import org.jspecify.annotations.NullMarked;
