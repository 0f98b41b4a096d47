/** Takes up a case about a licence that exists: who is in charge, which licence, who is it; the same for every procedure. */
@NullMarked
package jp.menkyo.workflow.admission;

import org.jspecify.annotations.NullMarked;
