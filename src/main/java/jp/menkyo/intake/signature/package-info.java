/** Signatures of applicants by the card's certificate (公的個人認証): form, algorithm, chain, revocation, person. */
@NullMarked
package jp.menkyo.intake.signature;

import org.jspecify.annotations.NullMarked;
