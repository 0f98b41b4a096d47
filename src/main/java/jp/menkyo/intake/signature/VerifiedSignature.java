package jp.menkyo.intake.signature;

import java.time.Instant;

/**
 * A signature that held: who signed, and what it was judged by, for a later dispute.
 *
 * @param cms the signature as received; the certificate is in it
 * @param serial of the certificate, hexadecimal
 * @param list the revocation list, DER
 * @param validatedAt the time of receipt, which the judgement is for
 */
public record VerifiedSignature(CertifiedPerson person, byte[] cms, String serial, byte[] list, Instant validatedAt) {}
