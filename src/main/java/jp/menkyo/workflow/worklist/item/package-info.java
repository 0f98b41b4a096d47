/** The read table of the lists of work: every user task of a case, kept in step with the engine, the case and the ledger. */
@NullMarked
package jp.menkyo.workflow.worklist.item;

import org.jspecify.annotations.NullMarked;
