/** The decision tables of processes/decisions as Java sees them: evaluated without the process engine, each rule with its basis. */
@NullMarked
package jp.menkyo.workflow.assessment.decision;

import org.jspecify.annotations.NullMarked;
