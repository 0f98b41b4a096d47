/** Asks for a certificate, reminds, and takes it in (返納, 施行令第6条第5項・第8条); the same for every procedure. */
@NullMarked
package jp.menkyo.workflow.certificatereturn;

import org.jspecify.annotations.NullMarked;
