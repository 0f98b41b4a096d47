/** Confirms who the applicant is: Juki-net first, then the family register; no answer is a reason to wait. */
@NullMarked
package jp.menkyo.workflow.identitycheck;

import org.jspecify.annotations.NullMarked;
