/** The process of proofs of a registration (登録証明書). */
@NullMarked
package jp.menkyo.workflow.registrationproof;

import org.jspecify.annotations.NullMarked;
