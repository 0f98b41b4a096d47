/** The merits of a case: its sentences, changes and disposition judged part by part, then the verdict on the whole. */
@NullMarked
package jp.menkyo.workflow.assessment.merits;

import org.jspecify.annotations.NullMarked;
